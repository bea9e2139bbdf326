package org.entente.export;

import static org.entente.export.Column.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Dyad;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.CoverageMonth;
import org.entente.coverage.SourceCoverage;
import org.entente.coverage.SourceDay;
import org.entente.coverage.SourceDay.Slots;
import org.entente.coverage.Traffic;
import org.entente.series.Covered;
import org.entente.series.Window;

/** The columns of what sources held. */
final class CoverageColumns {
    private static final String SOURCE = "name of the source";
    private static final String HELD = "events in the data file, strays on days that are not covered included";
    private static final String ALL = "all events that the source took up, about whomever; empty where unknown";

    private CoverageColumns() {}

    /** A day of a source. */
    record Row(SourceCoverage source, LocalDate day) {
        private Optional<SourceDay> held() {
            return source.find(day);
        }

        private Optional<Slots> slots() {
            return held().flatMap(SourceDay::slots);
        }

        private Covered covered() {
            return source.coverage().on(day);
        }
    }

    /** Every day of the window for every source. */
    static List<Row> rows(CoverageBook book) {
        List<Row> rows = new ArrayList<>();
        for (SourceCoverage source : book.sources()) {
            book.window()
                    .from()
                    .datesUntil(book.window().to().plusDays(1))
                    .forEach(day -> rows.add(new Row(source, day)));
        }
        return rows;
    }

    static List<Column<Row>> days(Dyad dyad) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                column("source", SOURCE, row -> row.source().source()),
                column("day", "day (UTC)", Row::day),
                column(
                        "covered",
                        "wholly, partly, not (a gap, never calm) or before (unknown: the source had not begun)",
                        row -> row.covered().name().toLowerCase(Locale.ROOT)),
                column(
                        "share",
                        "how much of the day is held, 0 to 1: slots held, or events against a usual day; 1 where that cannot be"
                                + " told; empty before the first covered day",
                        CoverageColumns::share),
                column(
                        "slots",
                        "slots of the whole day; empty where the source has none",
                        row -> row.slots().map(Slots::all)),
                column("slots_held", "those that are held", row -> row.slots().map(Slots::held)),
                column(
                        "slots_missing",
                        "those that were tried in vain; the rest was not tried",
                        row -> row.slots().map(Slots::missing)),
                column("held", HELD, row -> row.held().map(SourceDay::held).orElse(0L))));
        columns.addAll(traffic(dyad, row -> row.source().traffic(row.day())));
        return columns;
    }

    private static Optional<Double> share(Row row) {
        return switch (row.covered()) {
            case WHOLLY, PARTLY, NOT -> Optional.of(row.source().coverage().share(row.day()));
            case BEFORE -> Optional.empty();
        };
    }

    /** A run of days that a source did not hold. */
    record Run(String source, Window days) {}

    static List<Run> runs(CoverageBook book) {
        return book.sources().stream()
                .flatMap(source -> source.coverage().gaps().stream().map(days -> new Run(source.source(), days)))
                .toList();
    }

    static List<Column<Run>> missing() {
        return List.of(
                column("source", SOURCE, Run::source),
                column(
                        "from",
                        "first day that it did not hold",
                        row -> row.days().from()),
                column("to", "last such day, included", row -> row.days().to()),
                column("days", "how many days", row -> row.days().days()));
    }

    static List<Column<CoverageMonth>> months(Dyad dyad) {
        List<Column<CoverageMonth>> columns = new ArrayList<>(List.of(
                column("source", SOURCE, CoverageMonth::source),
                column("from", "first day", row -> row.days().from()),
                column("to", "last day, included", row -> row.days().to()),
                days("days_wholly", "days covered wholly", Covered.WHOLLY),
                days("days_partly", "days covered partly", Covered.PARTLY),
                days("days_not", "days not covered: gaps, never calm", Covered.NOT),
                days("days_before", "unknown days before the first covered one", Covered.BEFORE),
                column(
                        "slots_missing",
                        "slots that are not held, from the first covered day on; empty where the source has none",
                        CoverageMonth::slotsMissing),
                column("held", HELD, CoverageMonth::held),
                column("exposure_days", "covered days of which the following is known", CoverageMonth::trafficDays)));
        columns.addAll(traffic(dyad, CoverageMonth::traffic));
        return columns;
    }

    private static Column<CoverageMonth> days(String name, String description, Covered covered) {
        return column(name, description, row -> row.count(covered));
    }

    private static <R> List<Column<R>> traffic(Dyad dyad, Function<R, Optional<Traffic>> traffic) {
        return List.of(
                traffic("all_events", ALL, traffic, Traffic::all),
                traffic("first_events", "those that name " + dyad.first(), traffic, Traffic::first),
                traffic("second_events", "those that name " + dyad.second(), traffic, Traffic::second),
                traffic("either_events", "those that name either, once each: the exposure", traffic, Traffic::either),
                traffic("pair_events", "those between the two", traffic, Traffic::between));
    }

    private static <R> Column<R> traffic(
            String name, String description, Function<R, Optional<Traffic>> traffic, Function<Traffic, Long> part) {
        return column(name, description, row -> traffic.apply(row).map(part));
    }
}
