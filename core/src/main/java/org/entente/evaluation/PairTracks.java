package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Predicate;
import org.entente.actor.Dyad;
import org.entente.disconnect.Act;
import org.entente.disconnect.DisconnectRules;
import org.entente.disconnect.Standing.Known;
import org.entente.disconnect.WordsAndDeeds;
import org.entente.incident.Direction;
import org.entente.series.Window;

/**
 * What was known of every pair of a stream at each step, by the past only.
 *
 * @param steps the steps, seven days apart
 * @param tracks pairs of which the ranks are known at any step
 */
record PairTracks(List<LocalDate> steps, List<PairTrack> tracks) {
    static final int STEP_DAYS = 7;

    PairTracks {
        steps = List.copyOf(steps);
        tracks = List.copyOf(tracks);
    }

    static PairTracks of(PairStream stream, DisconnectRules rules) {
        Window span = stream.span();
        NavigableSet<LocalDate> covered = stream.covered();
        Predicate<Window> enough = new CoveredShare(covered, rules.leastCovered());
        List<LocalDate> steps = new ArrayList<>();
        for (LocalDate step = span.from(); !step.isAfter(span.to()); step = step.plusDays(STEP_DAYS)) {
            steps.add(step);
        }
        List<PairTrack> tracks = new ArrayList<>();
        stream.pairs().forEach((pair, acts) -> {
            PairTrack track = track(pair, acts, steps, span, rules, enough);
            if (!track.standings().isEmpty()) {
                tracks.add(track);
            }
        });
        return new PairTracks(steps, tracks);
    }

    /** Asked of the same windows for every pair, and answered once. */
    private static final class CoveredShare implements Predicate<Window> {
        private final NavigableSet<LocalDate> days;
        private final double least;
        private final Map<Window, Boolean> known = new HashMap<>();

        CoveredShare(NavigableSet<LocalDate> days, double least) {
            this.days = days;
            this.least = least;
        }

        @Override
        public boolean test(Window window) {
            return known.computeIfAbsent(
                    window,
                    asked -> days.subSet(asked.from(), true, asked.to(), true).size() >= least * asked.days());
        }
    }

    private static PairTrack track(
            Dyad pair,
            List<Act> acts,
            List<LocalDate> steps,
            Window span,
            DisconnectRules rules,
            Predicate<Window> covered) {
        WordsAndDeeds both = new WordsAndDeeds(acts, span, rules, covered);
        Map<LocalDate, Known> standings = new HashMap<>();
        Map<LocalDate, Double> directed = new HashMap<>();
        Map<LocalDate, Integer> traffic = new HashMap<>();
        long deeds = acts.stream().filter(act -> !act.word()).count();
        if (deeds < 2L * rules.leastActs()) {
            return new PairTrack(pair, standings, directed, traffic);
        }
        List<WordsAndDeeds> ways = List.of(Direction.FORWARD, Direction.BACKWARD).stream()
                .map(way -> new WordsAndDeeds(
                        acts.stream().filter(act -> act.direction() == way).toList(), span, rules, covered))
                .toList();
        for (LocalDate step : steps) {
            if (both.at(step) instanceof Known known) {
                standings.put(step, known);
            }
            traffic.put(step, both.words(step) + both.deeds(step));
            for (WordsAndDeeds way : ways) {
                if (way.at(step) instanceof Known known) {
                    directed.merge(step, known.gap(), Math::max);
                }
            }
        }
        return new PairTrack(pair, standings, directed, traffic);
    }
}
