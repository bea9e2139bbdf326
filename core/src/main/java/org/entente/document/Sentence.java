package org.entente.document;

/**
 * A sentence of a document and where it stands.
 *
 * @param part whether it is of the title or of the text
 * @param start index of its first character in that part
 * @param text its words; ends at {@code start + text.length()}
 */
public record Sentence(Part part, int start, String text) {
    /** A part of a document. */
    public enum Part {
        TITLE,
        TEXT
    }

    /** Index behind its last character. */
    public int end() {
        return start + text.length();
    }
}
