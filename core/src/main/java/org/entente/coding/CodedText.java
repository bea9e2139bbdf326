package org.entente.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.event.EventType;

/**
 * A text with the events that a reader finds in it.
 *
 * @param id its name in the file
 * @param date the day on which it was published
 * @param text its words; a headline, if any, is the first line
 * @param events what it tells that happened
 */
public record CodedText(String id, LocalDate date, String text, List<Told> events) {

    /** Copies the list. */
    public CodedText {
        events = List.copyOf(events);
    }

    /** The text as a document without a title of its own. */
    public Document document() {
        return new Document(id, date, "", text, Optional.empty(), Optional.empty());
    }

    /**
     * An event as it is coded by hand.
     *
     * @param source code of the one who acts
     * @param target code of the one at whom the act is directed
     * @param type its type
     * @param trigger the words that express it, where the file gives them
     */
    public record Told(String source, String target, EventType type, Optional<String> trigger) {}
}
