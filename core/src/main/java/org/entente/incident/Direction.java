package org.entente.incident;

import java.util.Locale;

/** From which side of a dyad to which. */
public enum Direction {
    /** From the state that the case names first to the second. */
    FORWARD,
    /** From the second to the first. */
    BACKWARD,
    /** What both do together (a meeting, an agreement): counted in each direction, and once for the pair. */
    MUTUAL;

    /** The word of exports and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
