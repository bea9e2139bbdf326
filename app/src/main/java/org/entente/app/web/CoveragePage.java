package org.entente.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.entente.app.web.CoverageModel.Month;
import org.entente.app.web.CoverageModel.Source;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.CoverageMonth;
import org.entente.coverage.SourceCoverage;
import org.entente.coverage.Traffic;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;
import org.entente.provenance.FeedChange;
import org.entente.series.Coverage;
import org.entente.series.Covered;
import org.entente.series.Window;

/** Which days each machine-coded source held, and how much it took up. */
final class CoveragePage {
    private final Desk desk;

    CoveragePage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    CoverageModel model(Context context) {
        new Parameters(context.queryParamMap(), List.of());
        CoverageBook book = book();
        List<Source> sources = new ArrayList<>();
        for (SourceCoverage source : book.sources()) {
            sources.add(source(source, "source-" + (sources.size() + 1)));
        }
        return new CoverageModel(
                Frame.of(desk, "Coverage", Frame.Section.COVERAGE, Optional.of(foot(book))),
                lead(book),
                sources,
                changes(),
                desk.dyad().first(),
                desk.dyad().second());
    }

    private CoverageBook book() {
        return desk.observatory().coverage(desk.view().window());
    }

    private List<FeedChange> changes() {
        return desk.observatory().feedChanges(desk.view().window());
    }

    private List<String> lead(CoverageBook book) {
        List<String> lead = new ArrayList<>();
        if (book.sources().isEmpty()) {
            lead.add("No machine-coded source was read, so no day is covered and no rate can be given.");
        } else {
            String names = String.join(
                    ", ", book.sources().stream().map(SourceCoverage::source).toList());
            lead.add(Words.count(book.sources().size(), "machine-coded source", "machine-coded sources") + " (" + names
                    + "), " + book.window() + ", " + facts(book.coverage()));
        }
        if (desk.view().curated()) {
            lead.add(
                    "Curated evidence covers nothing: it was chosen by hand, and a day without an entry is not a calm day.");
        }
        return lead;
    }

    private static String facts(Coverage coverage) {
        Window window = coverage.window();
        return Words.count(window.days(), "day", "days") + ": "
                + String.join(
                        ", ",
                        Stream.of(Covered.values())
                                .map(covered -> number(coverage.days(window, covered)) + " " + covered.label())
                                .toList())
                + ".";
    }

    private static Source source(SourceCoverage source, String anchor) {
        Coverage coverage = source.coverage();
        CoverageStrip strip = new CoverageStrip(source);
        List<CoverageMonth> months = source.months();
        return new Source(
                source.source(),
                anchor,
                facts(coverage),
                judged(source),
                months.stream().anyMatch(month -> month.slotsMissing().isPresent()),
                months.stream().map(month -> month(month, strip)).toList(),
                coverage.before(),
                coverage.gaps(),
                coverage.runs(coverage.window(), Covered.PARTLY).stream()
                        .flatMap(run -> run.from().datesUntil(run.to().plusDays(1)))
                        .map(strip::said)
                        .toList());
    }

    private static String judged(SourceCoverage source) {
        List<String> ways = new ArrayList<>();
        if (source.days().values().stream().anyMatch(day -> day.slots().isPresent())) {
            ways.add("A day with slots (quarters of an hour) is judged by how many of them are held.");
        }
        if (source.days().values().stream()
                .anyMatch(day -> day.slots().isEmpty() && day.traffic().isPresent())) {
            ways.add((ways.isEmpty() ? "A" : "Any other")
                    + " day is judged by its events against a usual day around it: under "
                    + percent(SourceCoverage.LEAST_WHOLE) + " it is covered partly, under "
                    + percent(SourceCoverage.LEAST) + ", strays from other days, not at all.");
        }
        if (ways.isEmpty()) {
            ways.add(
                    "A day with any event counts as covered: the files hold a selection, and how much the source took up is"
                            + " unknown.");
        }
        return String.join(" ", ways);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }

    private static Month month(CoverageMonth month, CoverageStrip strip) {
        List<Long> days = Stream.of(Covered.values()).map(month::count).toList();
        return new Month(
                month.days().from().toString().substring(0, 7),
                strip.cells(month.days()),
                month.days() + ": "
                        + String.join(
                                ", ",
                                Stream.of(Covered.values())
                                        .filter(covered -> month.count(covered) > 0)
                                        .map(covered -> month.count(covered) + " " + covered.label())
                                        .toList()),
                days,
                month.slotsMissing().map(CoveragePage::number).orElse(""),
                figures(month));
    }

    private static List<String> figures(CoverageMonth month) {
        List<String> figures = new ArrayList<>();
        figures.add(number(month.held()));
        Stream.<ToLongFunction<Traffic>>of(Traffic::all, Traffic::first, Traffic::second, Traffic::between)
                .map(part -> month.traffic()
                        .map(traffic -> number(part.applyAsLong(traffic)))
                        .orElse("unknown"))
                .forEach(figures::add);
        return figures;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private Citing citing() {
        return desk.cite("coverage", List.of(), Optional.of(CoverageBook.METHOD), "/coverage", CoveragePage::machine);
    }

    /** Curated files cover nothing. */
    private static boolean machine(LoadReport file) {
        return !file.evidence().equals(Evidence.CURATED.word());
    }

    /** How the page is cited. */
    Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of("table"));
        return citing();
    }

    private Frame.Foot foot(CoverageBook book) {
        List<Table<?>> tables = tables(book);
        return new Frame.Foot(
                citing(),
                "/coverage.json",
                tables.stream()
                        .map(table -> new Frame.Download(
                                table.name(), table.rows().size(), "/coverage.csv?table=" + table.name()))
                        .toList(),
                tables);
    }

    private List<Table<?>> tables(CoverageBook book) {
        return List.of(
                Tables.coverageMonths(book, desk.dyad()),
                Tables.coverageDays(book, desk.dyad()),
                Tables.missingDays(book),
                Tables.feedChanges(changes()));
    }

    /** The same to take along. */
    Export export(Context context) {
        new Parameters(context.queryParamMap(), List.of("table"));
        CoverageBook book = book();
        Map<String, Long> figures = new LinkedHashMap<>();
        for (Covered covered : Covered.values()) {
            figures.put(
                    "days_" + covered.name().toLowerCase(Locale.ROOT),
                    book.coverage().days(book.window(), covered));
        }
        return new Export(citing(), lead(book), figures, tables(book));
    }
}
