package org.entente.narrative;

import java.time.LocalDate;

/**
 * How often one side uses one label for the other.
 *
 * @param side code of the state that speaks
 * @param about code of the state spoken of
 * @param label the label
 * @param uses how often, those that are denied left out
 * @param leaders those by heads of state or government
 * @param independent those that a publisher prints who belongs to no state
 * @param first day of the first
 * @param last day of the last
 */
public record LabelCount(
        String side,
        String about,
        Label label,
        int uses,
        int leaders,
        int independent,
        LocalDate first,
        LocalDate last) {}
