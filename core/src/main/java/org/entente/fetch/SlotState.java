package org.entente.fetch;

import java.util.Locale;

/** What came of a slot that was tried. */
public enum SlotState {
    /** Its file was taken in. */
    FETCHED,
    /** There is no file: the list lacks it, or the server does not have it. */
    MISSING,
    /** Its file cannot be used. */
    BROKEN;

    /** As the manifest writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SlotState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
