package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.entente.actor.Dyad;
import org.entente.disconnect.DisconnectRules;
import org.entente.disconnect.Standing.Known;
import org.entente.evaluation.EndingTrial.Case;
import org.entente.series.Method;
import org.entente.series.Window;
import org.entente.triad.Correction;

/**
 * The trial of the claim that a disconnect makes a relation fragile and, on the other hand, flexible. Plan, data and answers stand in
 * docs/findings/disconnect.md; the tests here are those of the plan, in its order.
 */
public final class DisconnectTrial {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("disconnect", 1);

    /** Days after the end within which another onset is a relapse, by ICB. */
    public static final int RELAPSE_ICB = 180;

    /** The same for episodes of a stream of a year. */
    public static final int RELAPSE_EPISODES = 90;

    private static final int MONTH = 28;
    private static final int LONG_BEFORE = 112;
    private static final int AFTER = 35;
    private static final int TURNS = 200;
    private static final int LEAST_TURN = 8;
    private static final double MUCH = 0.05;

    private final PairStream stream;
    private final DisconnectRules rules;
    private final int draws;

    /**
     * A trial on a stream.
     *
     * @param rules with the lag that was fixed on training data
     * @param draws of each test
     */
    public DisconnectTrial(PairStream stream, DisconnectRules rules, int draws) {
        this.stream = stream;
        this.rules = rules;
        this.draws = draws;
    }

    /**
     * What came out.
     *
     * @param outcome which crises were taken
     * @param crises how many of them begin within the stream
     * @param lost how many of those are of pairs whose gap was not known in the week before, or that were in a crisis
     * @param pairs pairs whose gap is known at any step
     * @param pairWeeks steps of pairs with a known gap
     * @param family the five tests, corrected by Holm
     * @param beside placebos and variants, not corrected
     */
    public record Outcome(
            String outcome,
            int crises,
            int lost,
            int pairs,
            long pairWeeks,
            List<TrialAnswer> family,
            List<TrialAnswer> beside) {
        /** Copies the lists. */
        public Outcome {
            family = List.copyOf(family);
            beside = List.copyOf(beside);
        }
    }

    /** Episodes of the detector for every pair whose gap is ever known. */
    public List<PairCrisis> episodes() {
        SeriesEpisodes episodes = new SeriesEpisodes(stream);
        return PairTracks.of(stream, rules).tracks().stream()
                .flatMap(track -> episodes.of(track.pair()).stream())
                .toList();
    }

    /**
     * Holds the gaps against crises.
     *
     * @param name which crises these are
     * @param all crises, those outside the stream among them
     * @param relapseDays days after an end within which another onset is a relapse
     * @param knownTo the last day of which all onsets are known
     */
    public Outcome run(String name, List<PairCrisis> all, int relapseDays, LocalDate knownTo) {
        PairTracks tracks = PairTracks.of(stream, rules);
        Window span = stream.span();
        List<PairCrisis> begun =
                all.stream().filter(one -> span.contains(one.onset())).toList();
        OnsetTrial onsets = new OnsetTrial(tracks, all);
        List<TrialAnswer> family = new ArrayList<>(List.of(
                onsets.answer("O1", "disconnect to onset", gap(Known::gap, 0), draws, rules.seed()),
                onsets.answer("O2", "words given deeds to onset", words(0), draws, rules.seed())));
        family.addAll(endings(tracks, onsets, begun, all, relapseDays, knownTo));
        List<TrialAnswer> beside = new ArrayList<>(beside(onsets));
        beside.addAll(others(all));
        beside.add(turned(tracks, all, onsets));
        return new Outcome(
                name,
                begun.size(),
                begun.size() - family.getFirst().n(),
                tracks.tracks().size(),
                tracks.tracks().stream()
                        .mapToLong(track -> track.standings().size())
                        .sum(),
                corrected(family),
                beside);
    }

    /** Columns, separated by tabs: a, b, day, words, deeds, gap, and the crises of either kind that begin in the week after. */
    public String predictions(List<PairCrisis> icb, List<PairCrisis> episodes) {
        PairTracks tracks = PairTracks.of(stream, rules);
        StringBuilder text = new StringBuilder("a\tb\tday\twords\tdeeds\tgap\ticb\tepisode\n");
        for (PairTrack track : tracks.tracks()) {
            track.standings()
                    .forEach((day, known) -> text.append(String.join(
                                    "\t",
                                    track.pair().first(),
                                    track.pair().second(),
                                    day.toString(),
                                    rounded(known.words()),
                                    rounded(known.deeds()),
                                    rounded(known.gap()),
                                    next(icb, track.pair(), day),
                                    next(episodes, track.pair(), day)))
                            .append('\n'));
        }
        return text.toString();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String next(List<PairCrisis> crises, Dyad pair, LocalDate day) {
        return crises.stream()
                .filter(crisis -> crisis.pair().equals(pair)
                        && crisis.onset().isAfter(day)
                        && !crisis.onset().isAfter(day.plusDays(PairTracks.STEP_DAYS)))
                .map(PairCrisis::name)
                .collect(Collectors.joining(", "));
    }

    private static OnsetTrial.Terms gap(ToDoubleFunction<Known> part, int shift) {
        return (track, step) -> terms(track.of(step.plusDays(shift), part), track.logTraffic(step));
    }

    private static OnsetTrial.Terms words(int shift) {
        return (track, step) -> {
            LocalDate at = step.plusDays(shift);
            return terms(
                    track.of(at, Known::words),
                    track.of(at, Known::deeds),
                    track.of(at.minusDays(MONTH), Known::deeds),
                    track.logTraffic(step));
        };
    }

    private static Optional<double[]> terms(OptionalDouble... terms) {
        double[] values = {};
        for (OptionalDouble term : terms) {
            if (term.isEmpty()) {
                return Optional.empty();
            }
            values = DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(term.getAsDouble()))
                    .toArray();
        }
        return Optional.of(values);
    }

    private List<TrialAnswer> beside(OnsetTrial onsets) {
        long seed = rules.seed();
        return List.of(
                onsets.answer("O1", "placebo: the gap 112 days before", gap(Known::gap, -LONG_BEFORE), draws, seed),
                onsets.answer("O1", "placebo: the gap 35 days after", gap(Known::gap, AFTER), draws, seed),
                onsets.answer("O2", "placebo: words 112 days before", words(-LONG_BEFORE), draws, seed),
                onsets.answer("O2", "placebo: words 35 days after", words(AFTER), draws, seed),
                onsets.answer("O1", "with its sign", gap(Known::difference, 0), draws, seed),
                onsets.answer("O1", "28 days before", gap(Known::gap, -MONTH), draws, seed),
                onsets.answer("O2", "28 days before", words(-MONTH), draws, seed),
                onsets.answer(
                        "O1",
                        "the larger gap of the two directions",
                        (track, step) -> terms(
                                track.directed().containsKey(step)
                                        ? OptionalDouble.of(track.directed().getOrDefault(step, 0.0))
                                        : OptionalDouble.empty(),
                                track.logTraffic(step)),
                        draws,
                        seed));
    }

    private List<TrialAnswer> others(List<PairCrisis> all) {
        List<TrialAnswer> answers = new ArrayList<>();
        Map.of(
                        "deeds 28 days after words", rules.withLag(MONTH),
                        "at least 3 words and deeds", rules.withLeastActs(3),
                        "windows of 56 days", rules.withWindow(2 * MONTH))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(other -> answers.add(new OnsetTrial(PairTracks.of(stream, other.getValue()), all)
                        .answer("O1", other.getKey(), gap(Known::gap, 0), draws, rules.seed())));
        return answers;
    }

    /** How often a pair's series turned in time by some weeks tells onsets as well as it does in its place. */
    private TrialAnswer turned(PairTracks tracks, List<PairCrisis> all, OnsetTrial onsets) {
        String text = "placebo: series turned in time";
        Optional<Double> own = onsets.z(gap(Known::gap, 0));
        if (own.isEmpty()) {
            return TrialAnswer.none("O1", text, 0, "not enough evidence");
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(rules.seed());
        int steps = tracks.steps().size();
        double[] drawn = new double[TURNS];
        int beyond = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            List<PairTrack> moved = tracks.tracks().stream()
                    .map(track -> track.turned(
                            tracks.steps(), LEAST_TURN + random.nextInt(Math.max(1, steps - 2 * LEAST_TURN))))
                    .toList();
            drawn[turn] = new OnsetTrial(new PairTracks(tracks.steps(), moved), all)
                    .z(gap(Known::gap, 0))
                    .orElse(0.0);
            beyond += Math.abs(drawn[turn]) >= Math.abs(own.get()) ? 1 : 0;
        }
        double p = (1.0 + beyond) / (1 + TURNS);
        return new TrialAnswer(
                "O1",
                text,
                TURNS,
                Optional.of(new TrialAnswer.Result(
                        own.get(),
                        Samples.quantile(drawn, MUCH),
                        Samples.quantile(drawn, 1 - MUCH),
                        p,
                        p,
                        Optional.empty())),
                "z in its place, and the range of 90 % of z of " + TURNS + " turned series");
    }

    private List<TrialAnswer> endings(
            PairTracks tracks,
            OnsetTrial onsets,
            List<PairCrisis> begun,
            List<PairCrisis> all,
            int relapseDays,
            LocalDate knownTo) {
        Map<Dyad, PairTrack> byPair =
                tracks.tracks().stream().collect(Collectors.toMap(PairTrack::pair, Function.identity()));
        List<Case> avoided = new ArrayList<>();
        List<Case> days = new ArrayList<>();
        List<Case> relapsed = new ArrayList<>();
        for (PairCrisis crisis : begun) {
            Optional<Double> gap = onsets.before(crisis.onset())
                    .flatMap(step ->
                            Optional.ofNullable(byPair.get(crisis.pair())).flatMap(track -> track.at(step)))
                    .map(Known::gap);
            gap.ifPresent(before -> {
                crisis.clash().ifPresent(clash -> avoided.add(new Case(before, clash ? 0 : 1)));
                crisis.end()
                        .ifPresent(end -> days.add(new Case(
                                before, end.toEpochDay() - crisis.onset().toEpochDay())));
                crisis.end()
                        .filter(end -> !end.plusDays(relapseDays).isAfter(knownTo))
                        .ifPresent(
                                end -> relapsed.add(new Case(before, relapse(crisis, end, all, relapseDays) ? 1 : 0)));
            });
        }
        long seed = rules.seed();
        return List.of(
                EndingTrial.difference("F1", "disconnect to clash avoided", avoided, draws, seed),
                EndingTrial.correlation("F2", "disconnect to days until the end", days, draws, seed),
                EndingTrial.difference("F3", "disconnect to relapse", relapsed, draws, seed));
    }

    private static boolean relapse(PairCrisis crisis, LocalDate end, List<PairCrisis> all, int days) {
        return all.stream()
                .filter(other -> other.pair().equals(crisis.pair()))
                .anyMatch(other -> other.onset().isAfter(end) && !other.onset().isAfter(end.plusDays(days)));
    }

    /** Holm over all five; a test without an answer counts as one that found nothing. */
    private static List<TrialAnswer> corrected(List<TrialAnswer> family) {
        List<Double> holm = Correction.holm(family.stream()
                .map(answer -> answer.result().map(TrialAnswer.Result::p).orElse(1.0))
                .toList());
        List<TrialAnswer> corrected = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            corrected.add(family.get(i).corrected(holm.get(i)));
        }
        return corrected;
    }
}
