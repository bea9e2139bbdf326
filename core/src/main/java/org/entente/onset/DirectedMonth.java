package org.entente.onset;

import java.util.OptionalLong;

/**
 * One row: what one state did to another in a month.
 *
 * @param source who did
 * @param target to whom
 * @param month months since the year 0: year × 12 + month − 1
 * @param events how many events were counted, of all kinds; empty where the counts are blank, which is not zero
 * @param conflict whether the pair was in a dispute
 */
public record DirectedMonth(String source, String target, int month, OptionalLong events, boolean conflict) {
    private static final int YEAR = 12;

    /** The month's number. @throws IllegalArgumentException when there is no such month */
    public static int number(int year, int month) {
        if (month < 1 || month > YEAR) {
            throw new IllegalArgumentException("months go from 1 to 12, not to " + month);
        }
        return year * YEAR + month - 1;
    }

    /** The year of a month's number. */
    public static int year(int number) {
        return Math.floorDiv(number, YEAR);
    }

    /** The month of the year, from 1, of a month's number. */
    public static int monthOfYear(int number) {
        return Math.floorMod(number, YEAR) + 1;
    }
}
