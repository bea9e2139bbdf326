package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text as it was published.
 *
 * @param id what its source calls it; unique within the source
 * @param date the day of publication
 * @param title the headline; empty where it has none
 * @param text the body, cleaned: blanks are plain, lines end with a line feed, name cards are gone
 * @param url where it stands, if known
 * @param publisher who published it, if known
 */
public record Document(
        String id, LocalDate date, String title, String text, Optional<String> url, Optional<String> publisher) {

    /** @throws IllegalArgumentException when there is neither title nor text */
    public Document {
        if (title.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("a document needs a title or a text");
        }
    }
}
