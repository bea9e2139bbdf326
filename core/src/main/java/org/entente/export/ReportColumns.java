package org.entente.export;

import static org.entente.export.Column.column;

import java.util.ArrayList;
import java.util.List;
import org.entente.incident.MarkedRow;
import org.entente.incident.Report;

/** What is told of a row that reports an incident. */
final class ReportColumns {
    static final List<Column<Report>> ALL = List.of(
            column(
                    "publisher",
                    "who issued the document",
                    row -> row.provenance().citation().publisher()),
            column(
                    "document",
                    "title or kind of the document",
                    row -> row.provenance().citation().title()),
            column(
                    "published",
                    "day of issue",
                    row -> row.provenance().citation().published()),
            column(
                    "url",
                    "where it was found",
                    row -> row.provenance().citation().url()),
            column(
                    "claimant",
                    "who says so: an actor's code, third-party or both",
                    row -> row.provenance().claimant()),
            column("day", "day that the row gives", Report::day),
            column("source", "who acted, as the source writes it", Report::source),
            column("target", "towards whom, as the source writes it", Report::target),
            column("code", "the source's own code of what happened", Report::code),
            column("place", "where, as the source writes it", Report::place),
            column(
                    "joined_by",
                    "step of the ladder by which the row joined; empty for the row that names the incident",
                    Report::joinedBy),
            column(
                    "evidence",
                    "curated or machine",
                    row -> row.provenance().evidence().word()),
            column(
                    "file",
                    "file it was read from, relative to the case",
                    row -> row.provenance().file()),
            column("line", "line of that file, from 1", row -> row.provenance().line()));

    private ReportColumns() {}

    /** The mark, and what is told of any row. */
    static List<Column<MarkedRow>> ofMarked() {
        List<Column<MarkedRow>> columns = new ArrayList<>();
        columns.add(new Column<>(
                "mark", "why the row is doubtful", row -> row.mark().word()));
        columns.add(new Column<>("detail", "the word, the name or the days that called for it", MarkedRow::detail));
        ALL.stream()
                .filter(column -> !column.name().equals("joined_by"))
                .forEach(column -> columns.add(new Column<>(
                        column.name(),
                        column.description(),
                        row -> column.value().apply(row.row()))));
        return columns;
    }
}
