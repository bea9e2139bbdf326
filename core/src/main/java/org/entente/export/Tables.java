package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.CoverageMonth;
import org.entente.crisis.Episode;
import org.entente.incident.Incident;
import org.entente.incident.LadderStep;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;
import org.entente.incident.Report;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Mismatch;
import org.entente.ingest.SetAside;
import org.entente.provenance.FeedChange;
import org.entente.provenance.Mention;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.series.Method;
import org.entente.series.Window;

/** The tables that Entente exports: the one place that says which columns they have and what these mean. */
public final class Tables {
    private Tables() {}

    /** The relation ledger: three lines a period. */
    public static Table<LedgerRow> ledger(RelationLedger ledger, Dyad dyad) {
        return new Table<>("ledger", new LedgerColumns(ledger.evidence(), dyad).all(), ledger.rows());
    }

    /** Incidents, one a line, with the first report of each. */
    public static Table<Incident> incidents(List<Incident> incidents) {
        return new Table<>("incidents", IncidentColumns.all(), incidents);
    }

    /** The rows that report an incident. */
    public static Table<Report> reports(List<Report> reports) {
        return new Table<>("reports", ReportColumns.ALL, reports);
    }

    /** The declared episodes. */
    public static Table<Episode> episodes(List<Episode> episodes) {
        return new Table<>(
                "episodes",
                List.of(
                        column(
                                "episode",
                                "key of the episode in the case",
                                row -> row.declared().id()),
                        column("title", "its name", row -> row.declared().title()),
                        column(
                                "phase",
                                "open, on hold (ended with issues left open) or resolved",
                                row -> row.phase().label()),
                        column("onset", "first day: the trigger's", Episode::onset),
                        column("end", "last day: the ending's; empty while it lasts", Episode::end),
                        column(
                                "trigger",
                                "key of the incident that begins it",
                                row -> row.trigger().key()),
                        column(
                                "ending",
                                "key of the incident that ends it",
                                row -> row.ending().map(Incident::key)),
                        column("open_issues", "what stays unsettled after the end", Episode::openIssues)),
                episodes);
    }

    /** The files that were read. */
    public static Table<LoadReport> files(List<LoadReport> files) {
        return new Table<>(
                "files",
                List.of(
                        column("file", "file, relative to the case", LoadReport::name),
                        column("evidence", "curated, machine, or totals that a fetch counted", LoadReport::evidence),
                        column("holds", "what its records are: event, mention or total", LoadReport::holds),
                        column("records", "records in the file: accepted + set_aside", LoadReport::records),
                        column("accepted", "records that became that", LoadReport::accepted),
                        column("set_aside", "records kept aside with a reason", LoadReport::setAside)),
                files);
    }

    /** Where accepted records differ from our tables. */
    public static Table<Mismatch> mismatches(List<Mismatch> mismatches) {
        return new Table<>(
                "mismatches",
                List.of(
                        column("file", "file, relative to the case", Mismatch::file),
                        column("subject", "quad (class) or weight", Mismatch::subject),
                        column("theirs", "what the records say", Mismatch::theirs),
                        column("ours", "what our table says; theirs is kept", Mismatch::ours),
                        column("codes", "CAMEO roots (quad) or codes (weight) of the records", Mismatch::codes),
                        column("records", "how many records", Mismatch::records)),
                mismatches);
    }

    /** Documents that mention an incident's events. */
    public static Table<Mention> mentions(List<Mention> mentions) {
        return new Table<>(
                "mentions",
                List.of(
                        column("mentioned_at", "when, in UTC", Mention::at),
                        column("publisher", "who published the document", Mention::publisher),
                        column("kind", "kind of document, in the source's word", Mention::kind),
                        column("confidence", "how sure the source is, 10 to 100", Mention::confidence),
                        column("url", "address or citation of the document", Mention::url),
                        column("sentence", "sentence of the document, from 1", Mention::sentence),
                        column("translated", "true when it was read in translation", Mention::translated),
                        column("file", "file that tells so, relative to the case", Mention::file),
                        column("line", "line of that file, from 1", Mention::line)),
                mentions);
    }

    /** What was set aside. */
    public static Table<SetAside> setAside(List<SetAside> records) {
        return new Table<>(
                "set-aside",
                List.of(
                        column("file", "file, relative to the case", SetAside::file),
                        column("line", "line of the file, from 1", SetAside::line),
                        column("field", "field at fault; empty when the whole line is", SetAside::field),
                        column("value", "what stands there", SetAside::value),
                        column("reason", "what is wrong", SetAside::reason),
                        column("remedy", "what would be right", SetAside::remedy)),
                records);
    }

    /** The steps from events to incidents. */
    public static Table<LadderStep> ladder(List<LadderStep> steps) {
        return new Table<>(
                "ladder",
                List.of(
                        column("step", "place on the ladder, from 1", LadderStep::number),
                        column("name", "what the step does", LadderStep::name),
                        column(
                                "evidence",
                                "curated or machine",
                                row -> row.evidence().word()),
                        column("rows_in", "rows before", LadderStep::rowsIn),
                        column("rows_out", "rows after", LadderStep::rowsOut)),
                steps);
    }

    /** How many rows bear each mark. */
    public static Table<MarkCount> marks(List<MarkCount> marks) {
        return new Table<>(
                "marks",
                List.of(
                        column(
                                "mark",
                                "why rows are doubtful",
                                row -> row.mark().word()),
                        column("meaning", "the mark in words", row -> row.mark().label()),
                        column("rows", "rows of all actors that bear it", MarkCount::rows),
                        column("of_pair", "those that name both states of the pair", MarkCount::ofPair),
                        column("kept", "true when the case lets them stay", MarkCount::kept)),
                marks);
    }

    /** Rows that bear a mark. */
    public static Table<MarkedRow> marked(List<MarkedRow> rows) {
        return new Table<>("rows", ReportColumns.ofMarked(), rows);
    }

    /** The days of all sources: what was held of each, and how much was taken up. */
    public static Table<?> coverageDays(CoverageBook book, Dyad dyad) {
        return new Table<>("days", CoverageColumns.days(dyad), CoverageColumns.rows(book));
    }

    /** The months of all sources. */
    public static Table<CoverageMonth> coverageMonths(CoverageBook book, Dyad dyad) {
        List<CoverageMonth> months = book.sources().stream()
                .flatMap(source -> source.months().stream())
                .toList();
        return new Table<>("months", CoverageColumns.months(dyad), months);
    }

    /** The runs of days that a source did not hold after it had begun. */
    public static Table<?> missingDays(CoverageBook book) {
        return new Table<>("missing", CoverageColumns.missing(), CoverageColumns.runs(book));
    }

    /** Changes of sources. */
    public static Table<FeedChange> feedChanges(List<FeedChange> changes) {
        return new Table<>(
                "feed-changes",
                List.of(
                        column("source", "source that changed", FeedChange::source),
                        column("from", "day of the change, or the first on which it can have come", FeedChange::from),
                        column("to", "last such day", FeedChange::to),
                        column("label", "in a few words", FeedChange::label),
                        column("what", "what changed", FeedChange::what),
                        column("basis", "how it is known", FeedChange::basis)),
                changes);
    }

    /** The runs of days that no machine-coded source covers. */
    public static Table<Window> gaps(List<Window> gaps) {
        return new Table<>(
                "gaps",
                List.of(
                        column("from", "first day that no source held", Window::from),
                        column("to", "last such day, included", Window::to),
                        column("days", "how many days", Window::days)),
                gaps);
    }

    /** How a view is cited: itself first, then the data on which it rests. */
    public static Table<CitationRow> citation(Citing citing) {
        Stream<CitationRow> sources = citing.sources().stream()
                .map(source ->
                        new CitationRow(source.name(), source.words(), Optional.of(source.terms()), source.page()));
        return new Table<>(
                "citation",
                List.of(
                        column("what", "the view, or a source that was read for it", CitationRow::what),
                        column("citation", "how it is cited", CitationRow::words),
                        column("terms", "on what terms the source may be used", CitationRow::terms),
                        column("page", "page of the documentation", CitationRow::page)),
                Stream.concat(
                                Stream.of(new CitationRow(
                                        citing.title(),
                                        citing.words(),
                                        Optional.empty(),
                                        citing.method().map(Method::page))),
                                sources)
                        .toList());
    }

    /** A line of the table of citations. */
    public record CitationRow(String what, String words, Optional<String> terms, Optional<String> page) {}
}
