package org.entente.fragility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.structure.StatePair;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** Pairs whose crises follow known laws, week by week: the truth that a fit should find. */
final class SimulatedProcess implements World {
    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    static final double CALM = -7.5;
    static final double EFFECT = 1.2;
    static final double HOLD = 1.5;
    static final double END = -2.5;
    static final double END_EFFECT = -0.5;
    static final double CLASH = 0.6;
    static final double SETTLED = 0.3;

    private static final int PAIRS = 250;
    private static final int HOLD_WEEKS = 104;

    private final List<StatePair> pairs = new ArrayList<>();
    private final List<CrisisSpell> spells = new ArrayList<>();
    private final double[] factors = new double[PAIRS];

    SimulatedProcess(long seed, int years, double shape) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        GammaDistribution factor = new GammaDistribution(shape, 1 / shape);
        for (int p = 0; p < PAIRS; p++) {
            pairs.add(new StatePair(2 * p + 1, 2 * p + 2));
            factors[p] = factor.inverseCumulativeProbability(random.nextDouble());
            run(pairs.get(p), factors[p], years * 52, random);
        }
    }

    private void run(StatePair pair, double factor, int weeks, RandomGenerator random) {
        double x = covariate(pair);
        int begun = -1;
        int ended = Integer.MIN_VALUE / 2;
        for (int week = 0; week < weeks; week++) {
            if (begun >= 0) {
                if (happens(Math.exp(END + END_EFFECT * x), random)) {
                    spells.add(spell(pair, begun, week, random));
                    ended = week;
                    begun = -1;
                }
            } else if (happens(factor * Math.exp(logOnset(pair, week - ended < HOLD_WEEKS)), random)) {
                begun = week;
            }
        }
        if (begun >= 0) {
            spells.add(spell(pair, begun, weeks + 1, random));
        }
    }

    private static boolean happens(double hazard, RandomGenerator random) {
        return random.nextDouble() < -Math.expm1(-hazard);
    }

    /** A crisis begins in the middle of a week and lasts a day less than whole weeks, so that it ends in the week drawn. */
    private static CrisisSpell spell(StatePair pair, int begun, int ended, RandomGenerator random) {
        return new CrisisSpell(
                pair + " " + begun,
                pair,
                FIRST.plusWeeks(begun).plusDays(3),
                Optional.of(FIRST.plusWeeks(ended).plusDays(2)),
                random.nextDouble() < CLASH ? Told.YES : Told.NO,
                random.nextDouble() < SETTLED ? Told.YES : Told.NO);
    }

    static double logOnset(StatePair pair, boolean lately) {
        return CALM + EFFECT * covariate(pair) + (lately ? HOLD : 0);
    }

    /** Between −1 and 1, the same for a pair for ever. */
    static double covariate(StatePair pair) {
        return Math.floorMod(pair.first() * 37, 101) / 50.0 - 1;
    }

    List<CrisisSpell> spells() {
        return spells;
    }

    List<StatePair> pairs() {
        return pairs;
    }

    double factor(int pair) {
        return factors[pair];
    }

    @Override
    public List<String> names() {
        return List.of("x");
    }

    @Override
    public List<StatePair> pairs(int year) {
        return pairs;
    }

    @Override
    public double[] covariates(StatePair pair, int year) {
        return new double[] {covariate(pair)};
    }
}
