package org.entente.corroboration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.series.Window;

/**
 * Reads UCDP's georeferenced events. Days stand as 2016-01-31 or, month first, as 1/31/2016 12:00:00 AM. Events that are
 * not known to within a few days say nothing about one day and are left out.
 */
final class ViolenceReader implements ReportReader {
    private static final long LONGEST = 3;
    private static final int LEAST_PRECISE = 2;
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");

    @Override
    public void read(ReferenceFile file, Consumer<Report> reports) {
        file.rows(row -> event(row).ifPresent(reports));
    }

    private static Optional<Report> event(NamedCsvRecord row) {
        String precision = ReferenceFile.cell(row, "date_prec");
        if (precision.matches("\\d") && Integer.parseInt(precision) > LEAST_PRECISE) {
            return Optional.empty();
        }
        return day(ReferenceFile.cell(row, "date_start"))
                .flatMap(from -> day(ReferenceFile.cell(row, "date_end")).flatMap(to -> Report.between(from, to)))
                .filter(days -> days.days() <= LONGEST)
                .map(days -> event(row, days));
    }

    private static Report event(NamedCsvRecord row, Window days) {
        String first = ReferenceFile.cell(row, "side_a");
        String second = ReferenceFile.cell(row, "side_b");
        String spot = ReferenceFile.cell(row, "where_coordinates");
        return new Report.ViolentEvent(
                ReferenceFile.cell(row, "id"),
                days,
                first + " and " + second + " at " + spot,
                new Report.Sides(Text.of(first), Text.of(second)),
                Text.of(spot),
                Text.of(ReferenceFile.cell(row, "adm_2") + " " + ReferenceFile.cell(row, "adm_1")),
                Text.of(ReferenceFile.cell(row, "source_headline")));
    }

    /** The day of either style; empty when it is none. */
    static Optional<LocalDate> day(String cell) {
        Matcher monthFirst = MONTH_FIRST.matcher(cell);
        try {
            return monthFirst.matches()
                    ? Optional.of(LocalDate.of(number(monthFirst, 3), number(monthFirst, 1), number(monthFirst, 2)))
                    : Optional.of(LocalDate.parse(cell.length() > 10 ? cell.substring(0, 10) : cell));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
