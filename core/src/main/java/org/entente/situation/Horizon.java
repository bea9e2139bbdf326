package org.entente.situation;

import java.time.LocalDate;
import org.entente.series.Window;

/** Where the days of an event lie, seen from its document's day. */
public enum Horizon {
    /** Within the year before the document's day, that day itself, or reaching into it. */
    RECENT,
    /** Begun a year or more before, and over. */
    HISTORICAL,
    /** Behind the document's day, or said to come. */
    FUTURE;

    static Horizon of(Span span, LocalDate day) {
        Window days = span.days();
        boolean toCome = days.from().isAfter(day);
        boolean boundToCome = span.precision() == Precision.BOUND && days.to().isAfter(day);
        if (toCome || boundToCome) {
            return FUTURE;
        }
        boolean over = days.to().isBefore(day);
        return over && !days.from().isAfter(day.minusYears(1)) ? HISTORICAL : RECENT;
    }
}
