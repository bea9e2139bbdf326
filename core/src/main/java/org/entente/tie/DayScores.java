package org.entente.tie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Dyad;

/**
 * Scores by pair and day. A day that stands for no pair is a gap; a day that a pair lacks while others have it had nothing
 * scored.
 */
public final class DayScores {
    private final Map<Dyad, NavigableMap<LocalDate, Double>> pairs = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    /** Notes a score unless the pair has one on that day. @return the score that was there */
    Optional<Double> put(Dyad pair, LocalDate day, double score) {
        days.add(day);
        return Optional.ofNullable(
                pairs.computeIfAbsent(pair.sorted(), _ -> new TreeMap<>()).putIfAbsent(day, score));
    }

    /** The scores of each pair, the two states in the order of the alphabet. */
    public Map<Dyad, NavigableMap<LocalDate, Double>> pairs() {
        return Collections.unmodifiableMap(pairs);
    }

    /** The days of which anything is known. */
    public NavigableSet<LocalDate> days() {
        return Collections.unmodifiableNavigableSet(days);
    }
}
