package org.entente.situation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.series.Window;

/** Days with what is known of how closely they are told. */
record Span(Window days, Precision precision) {
    static Span day(LocalDate day) {
        return new Span(new Window(day, day), Precision.DAY);
    }

    /** From the earlier to the later of two days. */
    static Span between(LocalDate one, LocalDate other, Precision precision) {
        return one.isBefore(other)
                ? new Span(new Window(one, other), precision)
                : new Span(new Window(other, one), precision);
    }

    static Span month(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Span year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Span decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
    }

    /** Without what lies behind a day; as it is when it begins behind it. */
    Span upTo(LocalDate day) {
        boolean reachesBeyond = days.to().isAfter(day) && !days.from().isAfter(day);
        return reachesBeyond ? new Span(new Window(days.from(), day), precision) : this;
    }
}
