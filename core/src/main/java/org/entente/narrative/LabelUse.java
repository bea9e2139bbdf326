package org.entente.narrative;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A label or word, used for a state.
 *
 * @param label which
 * @param about code of the state that it is used for
 * @param speaker who says so
 * @param day the document's day, or the incident's
 * @param origin where it stands
 * @param words the sentence
 * @param denied true when the words before it deny it: such a use is shown and counts nowhere
 * @param publisher who published it, where known
 * @param ofState true when the publisher belongs to a state or is controlled by one
 */
public record LabelUse(
        Label label,
        String about,
        Speaker speaker,
        LocalDate day,
        Origin origin,
        String words,
        boolean denied,
        Optional<String> publisher,
        boolean ofState) {

    /** In what a label stands. */
    public enum Kind {
        /** A document: the words are those of the text. */
        DOCUMENT,
        /** An incident: the words are those of whoever wrote the entry down. */
        INCIDENT
    }

    /**
     * Where a label stands.
     *
     * @param kind in a document or an incident
     * @param key the document's id or the incident's key
     * @param inTitle true when the place is in the document's title
     * @param start index of its first character in title or text
     * @param end index behind its last
     * @param url where a document stands, if known
     */
    public record Origin(Kind kind, String key, boolean inTitle, int start, int end, Optional<String> url) {}

    /** True for a label, not a mere word, that is not denied. */
    public boolean names() {
        return label.kind() == Label.Kind.LABEL && !denied;
    }

    /** True when a side says it of another state than itself. */
    boolean isBy(String side) {
        return speaker.side().equals(Optional.of(side));
    }
}
