package org.entente.narrative;

import java.util.Locale;

/** Who speaks. */
public enum Voice {
    /** A head of state or government. */
    LEADER,
    /** Another official, or a text that a government publishes. */
    GOVERNMENT,
    /** A medium that a state owns or controls. */
    STATE_MEDIA,
    /** A medium that belongs to no state, as far as is known. */
    MEDIA,
    /** Somebody else, or not known who. */
    OTHER;

    /** The word of files and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
