package org.entente.redline;

import java.time.LocalDate;
import java.util.List;

/**
 * A line came to stand otherwise.
 *
 * @param day when
 * @param state how it stood from then on
 * @param evidence the incidents that show it, at least one, by day
 */
public record Change(LocalDate day, State state, List<Sighting> evidence) {
    /** Copies the evidence. @throws IllegalArgumentException when there is none */
    public Change {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a change to " + state + " needs evidence");
        }
    }
}
