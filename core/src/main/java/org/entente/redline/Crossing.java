package org.entente.redline;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line was crossed.
 *
 * @param by the incident that crossed it
 * @param outcome what became of the announced consequence
 * @param consequence the first incident that carried it out, or that may have
 */
public record Crossing(Sighting by, Outcome outcome, Optional<Sighting> consequence) {
    /** What became of the announced consequence. */
    public enum Outcome {
        /** None was announced. */
        NONE_ANNOUNCED,
        /** It was carried out. */
        CARRIED_OUT,
        /** Its time is over, and nothing of the kind is known. That is not to say that it was not carried out. */
        NOT_SEEN,
        /** Nothing of the kind is known, and there is still time. */
        OPEN,
        /** An incident may be it. */
        UNKNOWN
    }

    /** Days from the crossing to the consequence; empty unless it was carried out. */
    public OptionalLong daysToConsequence() {
        return outcome == Outcome.CARRIED_OUT && consequence.isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(by.day(), consequence.get().day()))
                : OptionalLong.empty();
    }
}
