package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.evaluation.TrialAnswer.Result;

/** Does a term of the week before tell which of the pairs at risk has the onset? See docs/findings/disconnect.md. */
final class OnsetTrial {
    /** Standard deviations from nothing at which an effect is found 80 times in 100 at 5 %. */
    static final double FOUND = 1.959964 + 0.841621;

    private static final double Z = 1.6448536269514722;
    private static final int LEAST = 3;

    private final PairTracks tracks;
    private final List<PairCrisis> crises;
    private final Map<Dyad, List<PairCrisis>> byPair;

    OnsetTrial(PairTracks tracks, List<PairCrisis> crises) {
        this.tracks = tracks;
        this.crises = crises;
        this.byPair = crises.stream().collect(Collectors.groupingBy(PairCrisis::pair));
    }

    /** The terms of a pair at a step, the one in question first; empty when any is not known. */
    interface Terms extends BiFunction<PairTrack, LocalDate, Optional<double[]>> {}

    /** The last step before a day, when there is one within a week. */
    Optional<LocalDate> before(LocalDate day) {
        return tracks.steps().stream()
                .filter(step -> step.isBefore(day) && !step.isBefore(day.minusDays(PairTracks.STEP_DAYS)))
                .findFirst();
    }

    private boolean atRisk(Dyad pair, LocalDate step) {
        return byPair.getOrDefault(pair, List.of()).stream().noneMatch(crisis -> crisis.holds(step));
    }

    /** Weeks with an onset of which the terms are known. */
    private final class RiskSets {
        private final List<double[][]> weeks = new ArrayList<>();
        private final List<Integer> onsets = new ArrayList<>();

        RiskSets(Terms terms) {
            for (PairCrisis crisis : crises) {
                before(crisis.onset()).ifPresent(step -> add(crisis.pair(), step, terms));
            }
            standardise();
        }

        private void add(Dyad onset, LocalDate step, Terms terms) {
            List<double[]> rows = new ArrayList<>();
            int at = -1;
            for (PairTrack track : tracks.tracks()) {
                Optional<double[]> row = atRisk(track.pair(), step) ? terms.apply(track, step) : Optional.empty();
                if (row.isPresent()) {
                    at = track.pair().equals(onset) ? rows.size() : at;
                    rows.add(row.get().clone());
                }
            }
            if (at >= 0 && rows.size() > 1) {
                weeks.add(rows.toArray(double[][]::new));
                onsets.add(at);
            }
        }

        private void standardise() {
            int terms = weeks.isEmpty() ? 0 : weeks.getFirst()[0].length;
            for (int term = 0; term < terms; term++) {
                int column = term;
                double[] values = weeks.stream()
                        .flatMap(Arrays::stream)
                        .mapToDouble(row -> row[column])
                        .toArray();
                double mean = Samples.mean(values);
                double deviation = Samples.deviation(values);
                for (double[][] week : weeks) {
                    for (double[] row : week) {
                        row[column] = deviation > 0 ? (row[column] - mean) / deviation : 0;
                    }
                }
            }
        }
    }

    TrialAnswer answer(String question, String text, Terms terms, int draws, long seed) {
        RiskSets sets = new RiskSets(terms);
        if (sets.onsets.size() < LEAST) {
            return TrialAnswer.none(
                    question,
                    text,
                    sets.onsets.size(),
                    "not enough evidence: " + sets.onsets.size() + " onsets of pairs of which the terms are known, "
                            + LEAST + " are needed");
        }
        double atRisk =
                sets.weeks.stream().mapToInt(week -> week.length).average().orElse(0);
        return new TrialAnswer(
                question,
                text,
                sets.onsets.size(),
                Optional.of(result(sets, draws, seed)),
                Math.round(atRisk) + " pairs at risk on average");
    }

    private static Result result(RiskSets sets, int draws, long seed) {
        boolean[] all = new boolean[sets.weeks.getFirst()[0].length];
        Arrays.fill(all, true);
        WeekLogit logit = new WeekLogit(sets.weeks, all.length);
        WeekLogit.Fit fit = logit.fit(sets.onsets, all);
        boolean[] others = all.clone();
        others[0] = false;
        WeekLogit.Fit chance = logit.fit(sets.onsets, others);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] drawn = new double[draws];
        int beyond = 0;
        for (int draw = 0; draw < draws; draw++) {
            WeekLogit.Fit other = logit.fit(logit.draw(chance, random), all);
            drawn[draw] = other.coefficient(0);
            beyond += Math.abs(other.z(0)) >= Math.abs(fit.z(0)) ? 1 : 0;
        }
        double value = fit.coefficient(0);
        double half = Z * fit.deviation(0);
        double p = (1.0 + beyond) / (1 + draws);
        return new Result(value, value - half, value + half, p, p, Optional.of(FOUND * Samples.deviation(drawn)));
    }

    /** The z of the term in question alone, for placebos; empty when onsets are too few. */
    Optional<Double> z(Terms terms) {
        RiskSets sets = new RiskSets(terms);
        if (sets.onsets.size() < LEAST) {
            return Optional.empty();
        }
        boolean[] all = new boolean[sets.weeks.getFirst()[0].length];
        Arrays.fill(all, true);
        return Optional.of(
                new WeekLogit(sets.weeks, all.length).fit(sets.onsets, all).z(0));
    }
}
