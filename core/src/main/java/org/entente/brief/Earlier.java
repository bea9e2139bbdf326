package org.entente.brief;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was known by an earlier day.
 *
 * @param facts what a brief of that day is made from
 * @param incidents the keys of the pair's incidents that were known, those of whom a side answers for among them
 */
public record Earlier(BriefFacts facts, Set<String> incidents) {

    /** Copies the keys. */
    public Earlier {
        incidents = Set.copyOf(incidents);
    }

    /** The day. */
    public LocalDate day() {
        return facts.asOf();
    }
}
