package org.entente.alignment;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.tie.DayScores;

/**
 * Reads a year's deeds from scores a day: days scored positive count as cooperation, negative ones as conflict. Days that
 * follow each other resemble each other, so that n days tell less than n: with the autocorrelation r ≥ 0 of the sign at lag 1,
 * both are multiplied by (1 − r) / (1 + r), the effective share of an AR(1) series.
 */
public final class ScoredDays {
    private ScoredDays() {}

    /** The deeds of a state in a year; empty when no day of it is held. */
    public static Optional<YearDeeds> of(DayScores scores, String state, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        int covered = scores.days().subSet(first, true, last, true).size();
        if (covered == 0) {
            return Optional.empty();
        }
        List<Deeds> deeds = new ArrayList<>();
        for (Map.Entry<Dyad, NavigableMap<LocalDate, Double>> pair :
                scores.pairs().entrySet()) {
            if (pair.getKey().has(state)) {
                String other = pair.getKey().first().equals(state)
                        ? pair.getKey().second()
                        : pair.getKey().first();
                deeds(other, pair.getValue().subMap(first, true, last, true)).ifPresent(deeds::add);
            }
        }
        deeds.sort(Comparator.comparing(Deeds::other));
        return Optional.of(
                new YearDeeds(year, Reading.DAY_SCORES, covered, Year.of(year).length(), deeds));
    }

    private static Optional<Deeds> deeds(String other, NavigableMap<LocalDate, Double> scores) {
        double[] signs = scores.values().stream()
                .mapToDouble(Math::signum)
                .filter(sign -> sign != 0)
                .toArray();
        if (signs.length == 0) {
            return Optional.empty();
        }
        double positive = 0;
        for (double sign : signs) {
            positive += sign > 0 ? 1 : 0;
        }
        double effective = effective(signs);
        return Optional.of(new Deeds(
                other, positive * effective, (signs.length - positive) * effective, Optional.empty(), signs.length));
    }

    private static double effective(double[] signs) {
        double mean = 0;
        for (double sign : signs) {
            mean += sign / signs.length;
        }
        double with = 0;
        double all = 0;
        for (int i = 0; i < signs.length; i++) {
            all += (signs[i] - mean) * (signs[i] - mean);
            with += i == 0 ? 0 : (signs[i] - mean) * (signs[i - 1] - mean);
        }
        double r = all == 0 ? 0 : Math.clamp(with / all, 0, 0.95);
        return (1 - r) / (1 + r);
    }
}
