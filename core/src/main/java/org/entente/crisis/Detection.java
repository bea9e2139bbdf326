package org.entente.crisis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the detector found.
 *
 * @param asOf the last day it looked at
 * @param crises the crises, earliest first; the last may be open
 * @param near the near crises, earliest first
 * @param states the state of each day from the first that is reported to {@code asOf}
 */
public record Detection(
        LocalDate asOf, List<Spell> crises, List<Spell> near, NavigableMap<LocalDate, CrisisState> states) {

    /** Copies the collections. */
    public Detection {
        crises = List.copyOf(crises);
        near = List.copyOf(near);
        states = Collections.unmodifiableNavigableMap(new TreeMap<>(states));
    }

    /** The state of the last day. */
    public CrisisState state() {
        return states.getOrDefault(asOf, new CrisisState.Unknown("no machine-coded stream covers this relation"));
    }
}
