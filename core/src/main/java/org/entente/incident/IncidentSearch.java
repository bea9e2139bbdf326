package org.entente.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.zone.Membership;

/**
 * Which incidents are looked for, beyond what a filter says, and in which order they come. An empty part does not narrow. Texts
 * are compared without regard to case and accents.
 *
 * @param filter days, direction, class, layer and evidence
 * @param type the event type
 * @param publisher what the publisher of one of its rows holds
 * @param place what the place or theatre of one of its rows holds
 * @param words each stands in one of its rows: in text, title or address of the document, publisher, place, theatre or names
 * @param keys the incidents that come into question; empty for all
 * @param ground how they lie to a zone
 * @param newestFirst true for the newest first, false for the oldest first; within a day by key
 */
public record IncidentSearch(
        IncidentFilter filter,
        Optional<EventType> type,
        Optional<String> publisher,
        Optional<String> place,
        List<String> words,
        Optional<Set<String>> keys,
        Optional<Ground> ground,
        boolean newestFirst) {

    /** Everything, the newest first. */
    public static final IncidentSearch ALL = new IncidentSearch(
            IncidentFilter.ALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            true);

    /** Copies the collections. */
    public IncidentSearch {
        words = List.copyOf(words);
        keys = keys.map(Set::copyOf);
    }

    /**
     * How incidents lie to a zone of the case.
     *
     * @param zone its id
     * @param membership inside, or not knowable; what lies outside is not looked for
     */
    public record Ground(String zone, Membership membership) {
        /** @throws IllegalArgumentException for what lies outside */
        public Ground {
            if (membership == Membership.OUTSIDE) {
                throw new IllegalArgumentException("what lies outside " + zone + " cannot be looked for");
            }
        }
    }

    /**
     * A part of what was found.
     *
     * @param total how many there are in all
     * @param rows how many rows report them, all together
     * @param incidents those of the part, in the order asked for
     */
    public record Found(long total, long rows, List<Incident> incidents) {
        /** Copies the list. */
        public Found {
            incidents = List.copyOf(incidents);
        }
    }
}
