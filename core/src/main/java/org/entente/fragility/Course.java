package org.entente.fragility;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * The course of a pair under given hazards, week by week, computed exactly: the distribution that simulating it without end would
 * give.
 *
 * @param rest cumulative hazard of an onset in a week, by phase (calm, on hold, settled) and weeks since the last crisis
 * @param end cumulative hazard of an end in a week of a crisis, by the crisis's age in weeks
 * @param settled the probability that a crisis ends by an agreement
 */
record Course(ToDoubleBiFunction<Stance.Phase, Double> rest, DoubleUnaryOperator end, double settled) {

    /** The probability of an onset within some weeks from rest. */
    double onsetWithin(Stance stance, double weeks) {
        return -Math.expm1(-cumulative(stance, weeks));
    }

    /** The cumulative hazard of an onset over some weeks from rest; the last week may be a part of one. */
    double cumulative(Stance stance, double weeks) {
        double sum = 0;
        for (int week = 0; week < weeks; week++) {
            sum += Math.min(1, weeks - week) * rest.applyAsDouble(stance.phase(), stance.weeks() + week);
        }
        return sum;
    }

    /** The probability of no onset in some weeks after a crisis ends, whichever way it ends. */
    double holds(double weeks) {
        return settled * Math.exp(-cumulative(new Stance(Stance.Phase.SETTLED, 0), weeks))
                + (1 - settled) * Math.exp(-cumulative(new Stance(Stance.Phase.ON_HOLD, 0), weeks));
    }

    /** Mean length of a crisis in weeks; what lasts longer than {@code most} weeks goes on at the last hazard. */
    double length(int most) {
        double alive = 1;
        double sum = 0;
        for (int week = 0; week < most; week++) {
            sum += alive;
            alive *= Math.exp(-end.applyAsDouble(week));
        }
        return sum + alive / -Math.expm1(-end.applyAsDouble(most));
    }

    /** The share of the coming weeks that the pair spends in crisis, in the mean. */
    double share(Stance now, int weeks) {
        double[] crises = new double[weeks + 1];
        double[] agreed = new double[weeks + 1];
        double[] held = new double[weeks + 1];
        boolean inCrisis = now.phase() == Stance.Phase.CRISIS;
        double first = inCrisis ? 1 : 0;
        double resting = 1 - first;
        double sum = 0;
        Leaving leaving = new Leaving(weeks);
        for (int week = 0; week < weeks; week++) {
            sum += first + total(crises, week);
            double begun = resting * leave(rest.applyAsDouble(now.phase(), now.weeks() + week), !inCrisis);
            resting -= begun;
            double over = first * leave(end.applyAsDouble(now.weeks() + week), inCrisis);
            first -= over;
            crises[week + 1] = begun;
            agreed[week + 1] = settled * over;
            held[week + 1] = (1 - settled) * over;
            step(week, leaving, crises, agreed, held);
        }
        return sum / weeks;
    }

    private static double leave(double hazard, boolean possible) {
        return possible ? -Math.expm1(-hazard) : 0;
    }

    /** The probabilities to leave a state in the week of an age. */
    private final class Leaving {
        private final double[] crisis;
        private final double[] agreed;
        private final double[] held;

        Leaving(int weeks) {
            crisis = IntStream.range(0, weeks)
                    .mapToDouble(age -> leave(end.applyAsDouble(age), true))
                    .toArray();
            agreed = IntStream.range(0, weeks)
                    .mapToDouble(age -> leave(rest.applyAsDouble(Stance.Phase.SETTLED, (double) age), true))
                    .toArray();
            held = IntStream.range(0, weeks)
                    .mapToDouble(age -> leave(rest.applyAsDouble(Stance.Phase.ON_HOLD, (double) age), true))
                    .toArray();
        }
    }

    private static double total(double[] cohorts, int to) {
        double sum = 0;
        for (int i = 0; i <= to; i++) {
            sum += cohorts[i];
        }
        return sum;
    }

    /** Moves the cohorts that began or ended within the time looked at: crises end, and what has ended relapses. */
    private void step(int week, Leaving leaving, double[] crises, double[] agreed, double[] held) {
        for (int begun = 1; begun <= week; begun++) {
            int age = week - begun;
            double over = crises[begun] * leaving.crisis[age];
            double fromAgreed = agreed[begun] * leaving.agreed[age];
            double fromHeld = held[begun] * leaving.held[age];
            crises[begun] -= over;
            agreed[begun] -= fromAgreed;
            held[begun] -= fromHeld;
            crises[week + 1] += fromAgreed + fromHeld;
            agreed[week + 1] += settled * over;
            held[week + 1] += (1 - settled) * over;
        }
    }
}
