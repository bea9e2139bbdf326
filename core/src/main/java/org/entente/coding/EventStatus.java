package org.entente.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether what a text tells of did happen. */
public enum EventStatus {
    /** It happened. */
    REALISED,
    /** The text says that it did not happen. */
    NEGATED,
    /** Someone says that it did not happen. */
    DENIED,
    /** It might happen, or might have. */
    HYPOTHETICAL,
    /** It is to come. */
    FUTURE,
    /** It happened a year or more before, or in another time. */
    HISTORICAL;

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a word; empty when there is none of that name. */
    public static Optional<EventStatus> find(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
