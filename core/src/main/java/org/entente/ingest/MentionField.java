package org.entente.ingest;

import java.util.Locale;

/** What a column of a source of mentions can mean. */
public enum MentionField {
    /** The identifier of the event that is mentioned. */
    EVENT,
    /** When the event was first taken up, as {@code 20150218230000}. */
    HAPPENED,
    /** When it was mentioned, written the same way. */
    MENTIONED,
    /** What kind of source the document is, 1 to 6. */
    KIND,
    /** Who published the document. */
    PUBLISHER,
    /** Address or citation of the document. */
    URL,
    /** The sentence of the document, from 1. */
    SENTENCE,
    /** 1 when it was found in the text as it stands, 0 when the text had to be rewritten for it. */
    IN_RAW_TEXT,
    /** How sure the source is, 10 to 100. */
    CONFIDENCE,
    /** Length of the document in characters. */
    LENGTH,
    /** Tone of the document, from -100 to 100. */
    TONE,
    /** How the document was translated; blank when it was not. */
    TRANSLATION;

    /** The word for messages, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
