package org.entente.redline;

import java.util.Locale;

/** How a red line stands. */
public enum State {
    /** It was not drawn yet. */
    NOT_DECLARED,
    /** It was drawn, and of the incidents known since none comes near it. */
    INTACT,
    /** It was come near to. */
    APPROACHED,
    /** It was crossed. */
    CROSSED,
    /** It was crossed, and what had been announced for that was done. */
    CONSEQUENCE_CARRIED_OUT,
    /** It was crossed, the time for the announced consequence is over, and none is known. */
    CONSEQUENCE_NOT_SEEN,
    /** What is known cannot tell: an incident may cross it, or nothing at all is known since it was drawn. */
    UNKNOWN;

    /** The state in words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The word of exports, {@code not-declared} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
