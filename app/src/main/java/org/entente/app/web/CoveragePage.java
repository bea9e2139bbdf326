package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
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
final class CoveragePage implements Page {
    private final Desk desk;

    CoveragePage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    @Override
    public CoverageModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        CoverageBook book = book();
        List<Source> sources = new ArrayList<>();
        for (SourceCoverage source : book.sources()) {
            sources.add(source(source, "source-" + (sources.size() + 1)));
        }
        return new CoverageModel(
                Frame.of(desk, Texts.text("coverage.title"), Section.COVERAGE, Optional.of(foot(book))),
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
            lead.add(Texts.text("common.no-machine-source"));
        } else {
            String names = String.join(
                    ", ", book.sources().stream().map(SourceCoverage::source).toList());
            lead.add(Texts.text(
                    "coverage.lead",
                    Words.count(
                            book.sources().size(),
                            Texts.text("coverage.lead.source"),
                            Texts.text("coverage.lead.sources")),
                    names,
                    book.window(),
                    facts(book.coverage())));
        }
        if (desk.view().curated()) {
            lead.add(Texts.text("common.curated-covers-nothing"));
        }
        return lead;
    }

    private static String facts(Coverage coverage) {
        Window window = coverage.window();
        String kinds = Stream.of(Covered.values())
                .map(covered -> number(coverage.days(window, covered)) + " " + covered.label())
                .collect(Collectors.joining(", "));
        return Texts.text("coverage.facts", Words.days(window.days()), kinds);
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
            ways.add(Texts.text("coverage.judged.slots"));
        }
        if (source.days().values().stream()
                .anyMatch(day -> day.slots().isEmpty() && day.traffic().isPresent())) {
            String whole = Words.percent(SourceCoverage.LEAST_WHOLE);
            String least = Words.percent(SourceCoverage.LEAST);
            ways.add(
                    ways.isEmpty()
                            ? Texts.text("coverage.judged.traffic", whole, least)
                            : Texts.text("coverage.judged.other-traffic", whole, least));
        }
        if (ways.isEmpty()) {
            ways.add(Texts.text("coverage.judged.selection"));
        }
        return String.join(" ", ways);
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
                        .orElseGet(() -> Texts.text("common.unknown")))
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
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    private Frame.Foot foot(CoverageBook book) {
        List<Table<?>> tables = tables(book);
        return Frame.Foot.of(citing(), "/coverage", tables);
    }

    private List<Table<?>> tables(CoverageBook book) {
        return List.of(
                Tables.coverageMonths(book, desk.dyad()),
                Tables.coverageDays(book, desk.dyad()),
                Tables.missingDays(book),
                Tables.feedChanges(changes()));
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        new Parameters(given, List.of(Parameter.TABLE));
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
