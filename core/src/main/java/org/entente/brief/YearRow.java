package org.entente.brief;

import org.entente.relation.Flow;

/**
 * Incidents of one year and flow.
 *
 * @param year the calendar year
 * @param flow which part of the traffic
 * @param verbalCooperation words of cooperation
 * @param materialCooperation deeds of cooperation
 * @param verbalConflict words of conflict
 * @param materialConflict deeds of conflict
 */
public record YearRow(
        int year,
        Flow flow,
        long verbalCooperation,
        long materialCooperation,
        long verbalConflict,
        long materialConflict) {}
