package org.entente.alignment;

import java.util.List;

/**
 * The deeds of a state in one year.
 *
 * @param year the year
 * @param reading from what they are read
 * @param coveredDays days of the year that the source held, wholly or partly
 * @param days days of the year
 * @param deeds one for each other state of which anything was reported
 */
public record YearDeeds(int year, Reading reading, long coveredDays, long days, List<Deeds> deeds) {

    /** Copies the list. */
    public YearDeeds {
        deeds = List.copyOf(deeds);
    }
}
