package org.entente.redline;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
        NONE_ANNOUNCED("none was announced"),
        /** It was carried out. */
        CARRIED_OUT("carried out"),
        /** Its time is over, and nothing of the kind is known. That is not to say that it was not carried out. */
        NOT_SEEN("not seen in the time given"),
        /** Nothing of the kind is known, and there is still time. */
        OPEN("not seen yet"),
        /** An incident may be it. */
        UNKNOWN("cannot be told");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** In words, said of a consequence. */
        public String label() {
            return label;
        }

        /** The word of exports, {@code carried-out} for instance. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Days from the crossing to the consequence; empty unless it was carried out. */
    public OptionalLong daysToConsequence() {
        return outcome == Outcome.CARRIED_OUT && consequence.isPresent()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(by.day(), consequence.get().day()))
                : OptionalLong.empty();
    }
}
