package org.entente.recovery;

import java.util.Locale;

/** Where a crisis is. */
public enum Phase {
    /** From the first elevated day to the day before the peak. */
    ONSET,
    /** The day of the highest pressure so far. */
    PEAK,
    /** The pressure is lower than at the peak; nothing says that the crisis is over, and be the news quiet. */
    DE_ESCALATION,
    /** Quiet, with positive evidence; but what was at issue is open, or what was broken off has not been taken up. */
    ON_HOLD,
    /** Quiet, with positive evidence, and nothing known is left open. */
    RESOLVED,
    /** The pair is in crisis again within {@link CrisisCourse#RELAPSE_DAYS} days of the end. */
    RELAPSE;

    /** The phase in words. */
    public String label() {
        return switch (this) {
            case DE_ESCALATION -> "de-escalation";
            case ON_HOLD -> "on hold";
            case ONSET, PEAK, RESOLVED, RELAPSE -> name().toLowerCase(Locale.ROOT);
        };
    }
}
