package org.entente.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.event.EventType;

/**
 * What may have happened from one actor to another.
 *
 * @param probabilities of each type that it happened, in their order; that nothing is told; that something is told which did
 *     not happen (negated, denied, feared, planned, long ago). They sum to one
 */
record EventOdds(List<Double> probabilities) {
    private static final List<EventType> ALL = List.of(EventType.values());
    private static final int TYPES = ALL.size();

    /** Class of a pair of which nothing is told. */
    static final int NOTHING = TYPES;

    /** Class of a pair of which something is told that did not happen now. */
    static final int UNREALISED = TYPES + 1;

    /** How many classes there are. */
    static final int CLASSES = TYPES + 2;

    EventOdds {
        probabilities = List.copyOf(probabilities);
    }

    /** Class of a pair between which an event of a type happened. */
    static int classOf(EventType type) {
        return ALL.indexOf(type);
    }

    /** The probability that any event happened. */
    double happened() {
        return 1 - probabilities.get(NOTHING) - probabilities.get(UNREALISED);
    }

    /** The probability that an event of the likeliest type happened. */
    double likeliest() {
        return probabilities.get(classOf(type()));
    }

    /** The probability that an event is told that did not happen. */
    double unrealised() {
        return probabilities.get(UNREALISED);
    }

    /** The same, with one type as the only one that may have happened. */
    EventOdds as(EventType type) {
        List<Double> only = new ArrayList<>(Collections.nCopies(CLASSES, 0.0));
        only.set(classOf(type), happened());
        only.set(NOTHING, probabilities.get(NOTHING));
        only.set(UNREALISED, probabilities.get(UNREALISED));
        return new EventOdds(only);
    }

    /** The likeliest type. */
    EventType type() {
        int best = 0;
        for (int type = 1; type < TYPES; type++) {
            if (probabilities.get(type) > probabilities.get(best)) {
                best = type;
            }
        }
        return ALL.get(best);
    }
}
