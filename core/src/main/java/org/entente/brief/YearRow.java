package org.entente.brief;

import org.entente.relation.Flow;

/**
 * Incidents of one year and flow.
 *
 * @param year the calendar year
 * @param flow which part of the traffic
 * @param verbalCooperation friendly words
 * @param materialCooperation friendly deeds
 * @param verbalConflict hostile words
 * @param materialConflict hostile deeds
 */
public record YearRow(
        int year,
        Flow flow,
        long verbalCooperation,
        long materialCooperation,
        long verbalConflict,
        long materialConflict) {}
