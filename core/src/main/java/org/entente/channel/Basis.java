package org.entente.channel;

import java.time.LocalDate;
import java.util.stream.Stream;

/** On what a dated statement of a case rests, as the case declares it. */
public sealed interface Basis {

    /** The key of the incident; none for a document. */
    default Stream<String> incidentKeys() {
        return switch (this) {
            case ByIncident(String key) -> Stream.of(key);
            case ByDocument _ -> Stream.empty();
        };
    }

    /**
     * An incident, which gives day, text, claimant and document.
     *
     * @param key its key
     */
    record ByIncident(String key) implements Basis {}

    /**
     * A document, where no source of the case reports the thing.
     *
     * @param day when it happened
     * @param text what happened
     * @param document the announcement or statistic that says so
     * @param knownBy the first day by whose end it was surely public, not before {@code day}
     */
    record ByDocument(LocalDate day, String text, String document, LocalDate knownBy) implements Basis {

        /** @throws IllegalArgumentException when it was known before it happened */
        public ByDocument {
            if (knownBy.isBefore(day)) {
                throw new IllegalArgumentException("known by " + knownBy + ", before it happened on " + day);
            }
        }
    }
}
