package org.entente.situation;

/** How closely the days of an event are told. */
public enum Precision {
    /** One day. */
    DAY,
    /** A few days, named one by one or counted: 23–24 January, the weekend, the past three days. */
    DAYS,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** Only a bound is told: since Sunday, by the end of June. */
    BOUND
}
