package org.entente.crisis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/**
 * One score a day for many pairs: a sum over events of their weights, negative where conflict prevails.
 *
 * <p>A day that is missing for all pairs is a gap and nothing is known of it. A day that is missing for one pair only had no
 * scored event: its score is 0. Unchanging; safe for use by several threads.
 */
public final class DailyScores {
    private final Window window;
    private final Map<Dyad, double[]> scores;

    private DailyScores(Window window, Map<Dyad, double[]> scores) {
        this.window = window;
        this.scores = scores;
    }

    /**
     * One score of one pair.
     *
     * @param pair the two
     * @param day the day
     * @param score any finite number
     */
    public record Score(Dyad pair, LocalDate day, double score) {
        /** Sorts the two. @throws IllegalArgumentException when the score is not finite */
        public Score {
            pair = pair.sorted();
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException(
                        "the score of " + pair.code() + " on " + day + " is " + score + ", no finite number");
            }
        }
    }

    /** All scores from the first to the last day that any has. @throws IllegalArgumentException when a pair has two of a day */
    public static DailyScores of(List<Score> list) {
        LocalDate from = list.stream()
                .map(Score::day)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("there is no score"));
        LocalDate to =
                list.stream().map(Score::day).max(Comparator.naturalOrder()).orElse(from);
        Window window = new Window(from, to);
        Map<Dyad, double[]> scores = new TreeMap<>(Comparator.comparing(Dyad::code));
        boolean[] covered = new boolean[(int) window.days()];
        for (Score score : list) {
            int day = (int) ChronoUnit.DAYS.between(from, score.day());
            double[] own = scores.computeIfAbsent(score.pair(), _ -> unknown(covered.length));
            if (!Double.isNaN(own[day])) {
                throw new IllegalArgumentException(score.pair().code() + " has two scores of " + score.day());
            }
            own[day] = score.score();
            covered[day] = true;
        }
        scores.values().forEach(own -> nothingHappened(own, covered));
        return new DailyScores(window, scores);
    }

    private static double[] unknown(int days) {
        double[] unknown = new double[days];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }

    private static void nothingHappened(double[] own, boolean... covered) {
        for (int day = 0; day < own.length; day++) {
            own[day] = covered[day] && Double.isNaN(own[day]) ? 0 : own[day];
        }
    }

    /** From the first day to the last. */
    public Window window() {
        return window;
    }

    /** The pairs, in the order of the alphabet. */
    public List<Dyad> pairs() {
        return List.copyOf(scores.keySet());
    }

    /** The score of a pair on a day; empty on a gap, outside the window, and for a pair that is not here. */
    public Optional<Double> score(Dyad pair, LocalDate day) {
        double[] own = scores.get(pair.sorted());
        if (own == null || !window.contains(day)) {
            return Optional.empty();
        }
        return Optional.of(own[(int) ChronoUnit.DAYS.between(window.from(), day)])
                .filter(score -> !score.isNaN());
    }

    /** The so many pairs of largest summed absolute score, the largest first. */
    public List<Dyad> busiest(int count) {
        List<Dyad> pairs = new ArrayList<>(scores.keySet());
        Map<Dyad, Double> sums = new TreeMap<>(Comparator.comparing(Dyad::code));
        scores.forEach((pair, own) -> sums.put(pair, volume(own)));
        pairs.sort(Comparator.comparingDouble((Dyad pair) -> -sums.getOrDefault(pair, 0.0)));
        return List.copyOf(pairs.subList(0, Math.min(count, pairs.size())));
    }

    private static double volume(double... own) {
        return Arrays.stream(own)
                .filter(score -> !Double.isNaN(score))
                .map(Math::abs)
                .sum();
    }

    /** The scores of a pair by number of day, NaN on gaps; not to be changed. */
    double[] row(Dyad pair) {
        double[] own = scores.get(pair.sorted());
        if (own == null) {
            throw new IllegalArgumentException("there are no scores of " + pair.code());
        }
        return own;
    }

    LocalDate day(int number) {
        return window.from().plusDays(number);
    }

    int days() {
        return (int) window.days();
    }
}
