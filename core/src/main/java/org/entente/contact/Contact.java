package org.entente.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Sentence;

/**
 * A contact between the head of state or government of the reporting side and one of another state, as one document reports
 * it as its own subject.
 *
 * @param documentId the document
 * @param day the day of publication; the contact was on that day or shortly before
 * @param counterpart code of the other state: ISO 3166-1 alpha-3
 * @param person the other head's usual name, where the tables or the text give it
 * @param kind meeting or call
 * @param evidence where the document says so; never empty
 */
public record Contact(
        String documentId,
        LocalDate day,
        String counterpart,
        Optional<String> person,
        ContactKind kind,
        List<Span> evidence) {

    /**
     * A place in a document.
     *
     * @param part title or text
     * @param start index of its first character in that part
     * @param end index behind its last character
     */
    public record Span(Sentence.Part part, int start, int end) {
        /** @throws IllegalArgumentException when the span is empty */
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a span holds at least one character, not " + start + " to " + end);
            }
        }
    }

    /** Copies the evidence. @throws IllegalArgumentException when the counterpart is no state's code or nothing speaks for it */
    public Contact {
        evidence = List.copyOf(evidence);
        if (!counterpart.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a counterpart is three capital letters, not " + counterpart);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a contact needs a place in the document that says so");
        }
    }
}
