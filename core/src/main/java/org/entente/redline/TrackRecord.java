package org.entente.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.redline.Crossing.Outcome;

/**
 * What became of the lines that one actor drew.
 *
 * @param by code of the actor
 * @param lines how many lines
 * @param crossings how many times they were surely crossed
 * @param outcomes the crossings by what became of the announced consequence; outcomes that do not occur are left out
 * @param days days from crossing to consequence where it was carried out, shortest first
 */
public record TrackRecord(String by, long lines, long crossings, Map<Outcome, Long> outcomes, List<Long> days) {
    /** Copies the collections. */
    public TrackRecord {
        outcomes = Map.copyOf(outcomes);
        days = List.copyOf(days);
    }

    /** The record of everyone who drew a line by then, by code. The order of the lines does not matter. */
    public static List<TrackRecord> of(Collection<Standing> standings) {
        Map<String, List<Standing>> byActor = new TreeMap<>();
        standings.stream()
                .filter(standing -> standing.state() != State.NOT_DECLARED)
                .forEach(standing -> byActor.computeIfAbsent(
                                standing.line().declaration().by(), _ -> new ArrayList<>())
                        .add(standing));
        return byActor.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many crossings had this outcome. */
    public long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    private static TrackRecord of(String by, List<Standing> standings) {
        List<Crossing> crossings = standings.stream()
                .flatMap(standing -> standing.crossings().stream())
                .toList();
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        crossings.forEach(crossing -> outcomes.merge(crossing.outcome(), 1L, Long::sum));
        List<Long> days = crossings.stream()
                .flatMapToLong(crossing -> crossing.daysToConsequence().stream())
                .sorted()
                .boxed()
                .toList();
        return new TrackRecord(by, standings.size(), crossings.size(), outcomes, days);
    }
}
