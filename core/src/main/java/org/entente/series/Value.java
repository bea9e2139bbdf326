package org.entente.series;

/** What a series holds for one period: a known number, a gap in what was observed, or not enough to tell. */
public sealed interface Value {

    /**
     * Observed.
     *
     * @param estimate the number with its interval
     */
    record Known(Estimate estimate) implements Value {}

    /** No source covers any day of the period. Never to be read as calm. */
    record Gap() implements Value {}

    /**
     * Covered, but too little was observed to give a number.
     *
     * @param reason why, in plain words
     */
    record Unknown(String reason) implements Value {}
}
