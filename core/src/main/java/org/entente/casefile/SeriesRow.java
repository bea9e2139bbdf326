package org.entente.casefile;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.series.Window;
import org.entente.stake.Point;

/**
 * One line of a table of series.
 *
 * @param text the file
 * @param header its columns
 * @param record the line
 * @param mistakes where mistakes go
 */
record SeriesRow(CaseText text, SeriesHeader header, CsvRecord record, Mistakes mistakes) {
    static final String HEADER = "series, period, value, unit, figure, known_by, source, and if wanted incident, note";

    private static final String ROUND = "round";
    private static final List<String> FIGURES = List.of("exact", ROUND);
    private static final char QUOTE = '"';

    String series() {
        return cell("series");
    }

    /** The value; empty when anything in the line is wrong, each of which is a mistake. */
    Optional<Point> point() {
        int fields = record.getFieldCount();
        if (fields != header.columns().size()) {
            mistake(
                    "series",
                    "this line has " + fields + " cells and the header "
                            + header.columns().size());
            return Optional.empty();
        }
        Optional<String> series = required("series", "turkish-visitors");
        Optional<Window> period = period(
                "period",
                "a year, a month, a day or two days with a slash, such as 2018,"
                        + " 2018-06, 2018-06-24 or 2019-12-01/2020-03-04");
        Optional<LocalDate> knownBy = period(
                        "known_by", "the year, month or day by whose end it was public, such as 2019-02")
                .map(Window::to);
        boolean number = number();
        boolean figure = figure();
        Optional<String> source = required("source", "Ministry of Culture and Tourism, border statistics");
        if (series.isEmpty() || period.isEmpty() || knownBy.isEmpty() || source.isEmpty() || !number || !figure) {
            return Optional.empty();
        }
        return point(period.get(), knownBy.get(), source.get());
    }

    private Optional<Point> point(Window period, LocalDate knownBy, String source) {
        if (knownBy.isBefore(period.to())) {
            mistake(
                    "known_by",
                    "known_by " + cell("known_by") + " lies before the end of the period " + cell("period")
                            + "; nothing is known before it happens");
            return Optional.empty();
        }
        return Optional.of(new Point(
                period,
                Optional.of(cell("value")).filter(value -> !value.isEmpty()).map(BigDecimal::new),
                cell("unit"),
                cell("figure").equals(ROUND),
                knownBy,
                source,
                optional("incident"),
                optional("note"),
                text.name() + ":" + record.getStartingLineNumber()));
    }

    private boolean number() {
        String value = cell("value");
        if (!value.isEmpty() && !value.matches("-?\\d+(\\.\\d+)?")) {
            mistake("value", "value must be a number such as 24.8, or empty, not \"" + value + "\"");
            return false;
        }
        return value.isEmpty() || required("unit", "visitors").isPresent();
    }

    private boolean figure() {
        String figure = cell("figure");
        boolean known = FIGURES.contains(figure);
        if (!known) {
            mistake("figure", "figure must be exact or round, not \"" + figure + "\"");
        }
        return known;
    }

    private Optional<Window> period(String column, String right) {
        Optional<String> word = required(column, "2018");
        Optional<Window> period = word.flatMap(PeriodWord::parse);
        if (word.isPresent() && period.isEmpty()) {
            mistake(column, column + " must be " + right + ", not \"" + word.get() + "\"");
        }
        return period;
    }

    private Optional<String> required(String column, String example) {
        Optional<String> cell = optional(column);
        if (cell.isEmpty()) {
            mistake(column, column + " is empty; write for instance " + example);
        }
        return cell;
    }

    private Optional<String> optional(String column) {
        return Optional.of(cell(column)).filter(value -> !value.isEmpty());
    }

    private String cell(String column) {
        int at = header.columns().indexOf(column);
        return at < 0 || at >= record.getFieldCount() ? "" : record.getField(at).strip();
    }

    /** Notes a mistake where the cell of a column begins. */
    void mistake(String column, String message) {
        int line = (int) record.getStartingLineNumber();
        String written = text.content().lines().skip(line - 1L).findFirst().orElse("");
        mistakes.add(text.name(), line, start(written, header.columns().indexOf(column)) + 1, message);
    }

    /** Where the cell of this number begins in a line, both counted from 0. */
    private static int start(String line, int cell) {
        int commas = 0;
        boolean quoted = false;
        int at = 0;
        while (at < line.length() && commas < cell) {
            char letter = line.charAt(at);
            quoted = letter == QUOTE ? !quoted : quoted;
            commas += letter == ',' && !quoted ? 1 : 0;
            at++;
        }
        return at;
    }
}
