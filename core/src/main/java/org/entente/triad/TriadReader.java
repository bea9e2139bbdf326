package org.entente.triad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.series.Window;
import org.entente.triad.PairSeries.Line;

/** Makes the study. The same days and settings give the same study. */
public final class TriadReader {
    private static final double PERCENT = 100;
    private static final int SCREENED_FROM = 2;
    private static final int SCREEN_PERMUTATIONS = 999;

    private final TriadSettings settings;
    private final PairSeries series;
    private final Window window;
    private final int first;
    private final int domain;

    /**
     * A reader of one stream.
     *
     * @param days amounts by pair and day; a day of the window without any pair is a gap, which belongs in no share
     */
    public TriadReader(List<PairDay> days, Window window, TriadSettings settings) {
        this.settings = settings;
        this.window = window;
        series = new PairSeries(days, window, settings.periodDays());
        first = settings.memory();
        domain = Math.max(0, series.periods() - settings.after() - first);
    }

    /** One triad with the periods of its quarrels, counted from the first that can be judged. */
    private record Triad(String a, String b, String c, Turn turn, List<Integer> quarrels, Contrast contrast) {}

    /**
     * Asks both questions.
     *
     * @param asked pairs whose triads are tested one by one, both ways
     */
    public TriadStudy study(List<Dyad> asked) {
        FallingOuts judge = new FallingOuts(series, settings);
        List<FallingOut> quarrels = judge.find();
        if (domain == 0) {
            return new TriadStudy(window, settings, series.periods(), quarrels, List.of(), List.of(), Screen.NONE);
        }
        List<Triad> triads = triads(quarrels);
        Permutations permutations = new Permutations(domain, settings);
        List<Pooled> pooled = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            pooled(turn, triads, judge, permutations).ifPresent(pooled::add);
        }
        List<TriadEffect> ofAsked = new ArrayList<>();
        List<TriadEffect> others = new ArrayList<>();
        for (Triad triad : triads) {
            Dyad pair = new Dyad(triad.a(), triad.b()).sorted();
            if (asked.stream().anyMatch(one -> one.sorted().equals(pair))) {
                ofAsked.add(effect(triad, permutations, permutations.count()));
            } else if (triad.quarrels().size() >= SCREENED_FROM) {
                others.add(effect(triad, permutations, Math.min(SCREEN_PERMUTATIONS, permutations.count())));
            }
        }
        return new TriadStudy(
                window, settings, series.periods(), quarrels, pooled, corrected(ofAsked), Screen.of(corrected(others)));
    }

    private List<Triad> triads(List<FallingOut> quarrels) {
        Map<Dyad, List<Integer>> byPair = new LinkedHashMap<>();
        for (FallingOut quarrel : quarrels) {
            int at = quarrel.period() - first;
            if (at >= 0 && at < domain) {
                byPair.computeIfAbsent(quarrel.pair(), _ -> new ArrayList<>()).add(at);
            }
        }
        List<Triad> triads = new ArrayList<>();
        SortedSet<String> states = series.states();
        byPair.forEach((pair, at) -> {
            for (String third : states) {
                if (!pair.has(third)) {
                    add(triads, pair.first(), third, pair.second(), Turn.OWN_QUARREL, at);
                    add(triads, pair.second(), third, pair.first(), Turn.OWN_QUARREL, at);
                    add(triads, third, pair.first(), pair.second(), Turn.OTHERS_QUARREL, at);
                    add(triads, third, pair.second(), pair.first(), Turn.OTHERS_QUARREL, at);
                }
            }
        });
        return triads;
    }

    private void add(List<Triad> triads, String a, String b, String c, Turn turn, List<Integer> at) {
        series.pair(a, b)
                .filter(line -> line.active() >= settings.leastActive())
                .ifPresent(line -> triads.add(new Triad(a, b, c, turn, at, contrast(line, a, c))));
    }

    private Contrast contrast(Line withB, String a, String c) {
        Line none = new Line(series.periods());
        return new Contrast(withB, series.state(a), series.pair(a, c).orElse(none), settings);
    }

    private Optional<Pooled> pooled(Turn turn, List<Triad> triads, FallingOuts judge, Permutations permutations) {
        Map<Measure, Sums> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sums.put(measure, new Sums(domain));
        }
        int used = 0;
        long quarrels = 0;
        TreeSet<Integer> periods = new TreeSet<>();
        for (Triad triad : triads) {
            List<Integer> at = triad.turn() == turn ? answering(triad, judge) : List.of();
            double[] changes = changes(triad);
            double deviation = deviation(changes);
            if (!at.isEmpty() && deviation > 0) {
                used++;
                quarrels += at.size();
                periods.addAll(at);
                add(sums, triad, at, changes, deviation);
            }
        }
        return used == 0
                ? Optional.empty()
                : Optional.of(new Pooled(
                        turn,
                        used,
                        quarrels,
                        periods.size(),
                        get(sums, Measure.STANDARD).effect(permutations),
                        get(sums, Measure.POINTS).effect(permutations),
                        get(sums, Measure.BEFORE).mean(),
                        get(sums, Measure.PRE_TREND).effect(permutations)));
    }

    private enum Measure {
        STANDARD,
        POINTS,
        BEFORE,
        PRE_TREND
    }

    private static Sums get(Map<Measure, Sums> sums, Measure measure) {
        return Objects.requireNonNull(sums.get(measure));
    }

    private void add(Map<Measure, Sums> sums, Triad triad, List<Integer> quarrels, double[] changes, double deviation) {
        double[] before = new double[domain];
        for (int s = 0; s < domain; s++) {
            before[s] = triad.contrast().changeBefore(first + s);
        }
        double beforeDeviation = deviation(before);
        for (int quarrel : quarrels) {
            for (int s = 0; s < domain; s++) {
                get(sums, Measure.STANDARD).add(quarrel, s, changes[s] / deviation);
                get(sums, Measure.POINTS).add(quarrel, s, PERCENT * changes[s]);
                get(sums, Measure.BEFORE)
                        .add(quarrel, s, PERCENT * triad.contrast().before(first + s));
                get(sums, Measure.PRE_TREND).add(quarrel, s, before[s] / beforeDeviation);
            }
        }
    }

    /**
     * The quarrels that take part in the pooled answer. After A's own quarrel with C only those B count that were on no good
     * terms with C: over all B the shares sum to nearly a constant, and their mean could not move.
     */
    private List<Integer> answering(Triad triad, FallingOuts judge) {
        return switch (triad.turn()) {
            case OTHERS_QUARREL -> triad.quarrels();
            case OWN_QUARREL ->
                triad.quarrels().stream()
                        .filter(at -> series.pair(triad.b(), triad.c())
                                .map(line -> judge.balance(line, first + at) < 0)
                                .orElse(false))
                        .toList();
        };
    }

    private double[] changes(Triad triad) {
        double[] changes = new double[domain];
        for (int s = 0; s < domain; s++) {
            changes[s] = triad.contrast().change(first + s);
        }
        return changes;
    }

    private static double deviation(double[] values) {
        double sum = 0;
        double square = 0;
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sum += value;
                square += value * value;
                n++;
            }
        }
        return n < 2 ? 0 : Math.sqrt(Math.max(0, square / n - sum / n * (sum / n)));
    }

    private TriadEffect effect(Triad triad, Permutations permutations, int count) {
        double[] changes = changes(triad);
        double[] trends = new double[domain];
        double before = 0;
        for (int s = 0; s < domain; s++) {
            trends[s] = triad.contrast().changeBefore(first + s);
        }
        for (int at : triad.quarrels()) {
            before += PERCENT
                    * triad.contrast().before(first + at)
                    / triad.quarrels().size();
        }
        return new TriadEffect(
                triad.a(),
                triad.b(),
                triad.c(),
                triad.turn(),
                triad.quarrels().size(),
                before,
                single(changes, triad.quarrels(), permutations, count),
                single(trends, triad.quarrels(), permutations, count).p(),
                1,
                1);
    }

    private static Effect single(double[] changes, List<Integer> quarrels, Permutations permutations, int count) {
        double[] means = new double[count];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(changes, quarrels, permutations, i);
        }
        double own = 0;
        int n = 0;
        for (int at : quarrels) {
            own += Double.isFinite(changes[at]) ? PERCENT * changes[at] : 0;
            n += Double.isFinite(changes[at]) ? 1 : 0;
        }
        return Effect.of(n == 0 ? 0 : own / n, means);
    }

    private static double mean(double[] changes, List<Integer> quarrels, Permutations permutations, int i) {
        double sum = 0;
        int n = 0;
        for (int at : quarrels) {
            double change = changes[permutations.of(i, at)];
            if (Double.isFinite(change)) {
                sum += PERCENT * change;
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private static List<TriadEffect> corrected(List<TriadEffect> family) {
        List<Double> values = family.stream().map(effect -> effect.points().p()).toList();
        List<Double> holm = Correction.holm(values);
        List<Double> bh = Correction.benjaminiHochberg(values);
        List<TriadEffect> corrected = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            corrected.add(family.get(i).corrected(holm.get(i), bh.get(i)));
        }
        corrected.sort(Comparator.comparingDouble(
                        (TriadEffect effect) -> effect.points().p())
                .thenComparing(TriadEffect::a)
                .thenComparing(TriadEffect::b)
                .thenComparing(TriadEffect::c)
                .thenComparing(TriadEffect::turn));
        return corrected;
    }
}
