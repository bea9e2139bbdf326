package org.entente.recovery;

import java.time.LocalDate;

/**
 * A value of a day of which anything is known; a day without one is a gap.
 *
 * @param day the day
 * @param value any finite number
 */
public record DayValue(LocalDate day, double value) {

    /** Checks the number. @throws IllegalArgumentException when the value is not finite */
    public DayValue {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of " + day + " is " + value + ", no finite number");
        }
    }
}
