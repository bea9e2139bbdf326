package org.entente.contact;

import java.util.Locale;

/** In what way two leaders were in contact, as exactly as anything that reports the contact tells. */
public enum ContactForm {
    /** One was the guest of the other. */
    VISIT,
    /** In one place, the two alone; where, or who was the host, is not told. */
    MEETING,
    /** In one place among several states: a summit of three, a dinner of leaders. */
    GATHERING,
    /** By telephone or video. */
    CALL,
    /** In contact, and how is not told. Counts as none of the others. */
    UNKNOWN;

    /** The word of files and addresses, {@code visit} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when both were in one place. */
    public boolean inPerson() {
        return switch (this) {
            case VISIT, MEETING, GATHERING -> true;
            case CALL, UNKNOWN -> false;
        };
    }

    /** The one of the two that tells more; of forms that tell as much, the first in the order of this list. */
    ContactForm orMoreExact(ContactForm other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
