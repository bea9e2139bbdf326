package org.entente.coding;

import java.util.List;
import org.entente.document.Document;

/**
 * A document with what it tells.
 *
 * @param document the document
 * @param events those that happened, then those that did not, each in the order of the text
 * @param counts what became of its sentences
 */
public record CodedDocument(Document document, List<CodedEvent> events, CodingCounts counts) {

    /** Copies the list. */
    public CodedDocument {
        events = List.copyOf(events);
    }
}
