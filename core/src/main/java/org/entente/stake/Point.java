package org.entente.stake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.series.Window;

/**
 * One value of a series.
 *
 * @param period the days it tells of
 * @param value the value; empty where the thing happened and no number belongs to it
 * @param unit the unit of the value
 * @param round true when the figure is a round one
 * @param knownBy the first day by whose end it was surely public
 * @param source the statistic or announcement it comes from
 * @param incident key of the incident that tells of it, where there is one
 * @param note what else a reader has to know
 * @param reference file and line of the case
 */
public record Point(
        Window period,
        Optional<BigDecimal> value,
        String unit,
        boolean round,
        LocalDate knownBy,
        String source,
        Optional<String> incident,
        Optional<String> note,
        String reference) {

    /** The value as written, with "about" before a round one; "no number" without one. */
    public String told() {
        return value.map(number -> (round ? "about " : "") + number.toPlainString() + " " + unit)
                .orElse("no number");
    }
}
