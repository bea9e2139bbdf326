package org.entente.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Dyad;
import org.entente.crisis.DailyScores;
import org.entente.crisis.MedianThreshold;
import org.entente.crisis.SeriesDetector;
import org.entente.crisis.SeriesRules;
import org.entente.crisis.SeriesSpell;
import org.entente.evaluation.CrisisGold;
import org.entente.evaluation.CrisisGoldFile;
import org.entente.evaluation.CrisisScores;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.evaluation.ScoreFile;
import org.entente.series.Window;

/**
 * What hangs on the parameters of the series detector, and what is left of it on half-years that did not choose them. Arguments:
 * series, gold, first day, last day.
 */
public final class SeriesGrid {
    private static final double[] RATES = {0.2, 0.3, 0.4};
    private static final double RATE = 0.4;
    private static final int MONTHS = 6;

    private final DailyScores scores;
    private final List<CrisisGold> gold;
    private final List<Dyad> busiest;
    private final Set<Dyad> counted;
    private final Window window;
    private final Map<String, List<SeriesSpell>> grid = new TreeMap<>();

    private SeriesGrid(Path series, Path goldFile, Window window) {
        this.scores = ScoreFile.read(series);
        this.window = window;
        Set<Dyad> pairs = new HashSet<>(scores.pairs());
        this.gold = CrisisGoldFile.read(goldFile, window).crises().stream()
                .filter(crisis -> pairs.contains(crisis.pair()))
                .toList();
        this.busiest = scores.busiest(SeriesRules.DEFAULT.busiest());
        this.counted = new HashSet<>(busiest);
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        Window window = new Window(LocalDate.parse(arguments[2]), LocalDate.parse(arguments[3]));
        new SeriesGrid(Path.of(arguments[0]), Path.of(arguments[1]), window).run();
    }

    private void run() {
        for (int past : new int[] {90, 120, 180}) {
            for (List<Integer> windows : List.of(List.of(1), List.of(5), List.of(3, 5, 7), List.of(1, 3, 5, 7))) {
                for (double heaviest : new double[] {5, 10, 20}) {
                    for (boolean surge : new boolean[] {false, true}) {
                        SeriesRules rules = SeriesRules.DEFAULT.with(past, windows, heaviest, surge);
                        String name = "past %d, windows %s, G %.0f, surge %s".formatted(past, windows, heaviest, surge);
                        grid.put(name, new SeriesDetector(rules).candidates(scores));
                    }
                }
            }
        }
        grid.forEach(this::print);
        folds();
    }

    private void print(String name, List<SeriesSpell> all) {
        StringBuilder line = new StringBuilder(name);
        for (double rate : RATES) {
            double threshold = threshold(all, rate, List.of(window));
            line.append(String.format(
                    Locale.ROOT,
                    "; %.1f: %d",
                    rate,
                    score(all, threshold, window).found()));
        }
        System.out.println(line);
    }

    private CrisisScores score(List<SeriesSpell> all, double threshold, Window when) {
        List<Onset> onsets = all.stream()
                .filter(spell -> spell.z() >= threshold)
                .map(spell -> new Onset(spell.pair(), spell.onset()))
                .toList();
        return CrisisScores.of(in(when), onsets, busiest, when);
    }

    /** Crises triggered in a window. */
    private List<CrisisGold> in(Window when) {
        return gold.stream()
                .filter(crisis -> when.contains(crisis.triggers().first()))
                .toList();
    }

    /** The threshold at which the busiest pairs have so many episodes a dyad-year in some windows. */
    private double threshold(List<SeriesSpell> all, double rate, List<Window> when) {
        double years = when.stream().mapToLong(Window::days).sum() * busiest.size() / 365.25;
        List<Double> z = all.stream()
                .filter(spell -> counted.contains(spell.pair()))
                .filter(spell -> when.stream().anyMatch(one -> one.contains(spell.onset())))
                .map(SeriesSpell::z)
                .sorted(Comparator.reverseOrder())
                .toList();
        return z.get(Math.clamp((int) (rate * years) - 1, 0, z.size() - 1));
    }

    private void folds() {
        MedianThreshold plain = MedianThreshold.of(scores);
        List<SeriesSpell> shipped = new SeriesDetector(SeriesRules.DEFAULT).candidates(scores);
        for (Window fold : halfYears()) {
            List<Window> others =
                    halfYears().stream().filter(one -> !one.equals(fold)).toList();
            String best = grid.keySet().stream()
                    .min(Comparator.comparingDouble(name -> loss(grid.getOrDefault(name, List.of()), others)))
                    .orElseThrow();
            print(best, grid.getOrDefault(best, List.of()), fold, others);
            print("the shipped rules", shipped, fold, others);
            print("median and MAD, threshold of the others", fold, plain(plain, plainThreshold(plain, others), fold));
            print(
                    "median and MAD, threshold of its own",
                    fold,
                    plain(plain, plainThreshold(plain, List.of(fold)), fold));
        }
    }

    /** Mean over crises of the logarithm of the rate of episodes at which each is found; lower is better. */
    private double loss(List<SeriesSpell> all, List<Window> when) {
        double years = when.stream().mapToLong(Window::days).sum() * busiest.size() / 365.25;
        double sum = 0;
        int n = 0;
        for (Window one : when) {
            for (CrisisGold crisis : in(one)) {
                double z = highest(all, crisis);
                long louder = all.stream()
                        .filter(spell -> spell.z() >= z && counted.contains(spell.pair()))
                        .filter(spell -> when.stream().anyMatch(other -> other.contains(spell.onset())))
                        .count();
                sum += Math.log(Math.clamp(louder / years, 0.02, 2));
                n++;
            }
        }
        return sum / n;
    }

    private static double highest(List<SeriesSpell> all, CrisisGold crisis) {
        return all.stream()
                .filter(spell -> spell.pair().equals(crisis.pair()))
                .filter(spell -> crisis.triggers().stream()
                        .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, spell.onset())) <= CrisisScores.WITHIN))
                .mapToDouble(SeriesSpell::z)
                .max()
                .orElse(0);
    }

    private CrisisScores plain(MedianThreshold plain, double k, Window when) {
        List<Onset> onsets = scores.pairs().stream()
                .flatMap(pair -> plain.onsets(pair, k).stream().map(day -> new Onset(pair, day)))
                .toList();
        return CrisisScores.of(in(when), onsets, busiest, when);
    }

    private double plainThreshold(MedianThreshold plain, List<Window> when) {
        double most =
                RATE * busiest.size() * when.stream().mapToLong(Window::days).sum() / 365.25;
        double k = 1;
        while (episodes(plain, k, when) > most) {
            k += 0.1;
        }
        return k;
    }

    private long episodes(MedianThreshold plain, double k, List<Window> when) {
        return busiest.stream()
                .flatMap(pair -> plain.onsets(pair, k).stream())
                .filter(day -> when.stream().anyMatch(one -> one.contains(day)))
                .count();
    }

    private List<Window> halfYears() {
        List<Window> halves = new ArrayList<>();
        for (LocalDate day = window.from(); day.isBefore(window.to()); day = day.plusMonths(MONTHS)) {
            halves.add(new Window(day, day.plusMonths(MONTHS).minusDays(1)));
        }
        return halves;
    }

    private void print(String name, List<SeriesSpell> all, Window fold, List<Window> others) {
        print(name + ", threshold of the others", fold, score(all, threshold(all, RATE, others), fold));
        print(name + ", threshold of its own", fold, score(all, threshold(all, RATE, List.of(fold)), fold));
    }

    private static void print(String what, Window fold, CrisisScores found) {
        System.out.println("%s; %s: %d of %d found, %.1f by chance, %.2f episodes a dyad-year"
                .formatted(fold, what, found.found(), found.gold(), found.chance(), found.all() / found.dyadYears()));
    }
}
