package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.stream.Stream;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;

/** The tables of incidents that were looked for: the incidents, and every row that reports them. */
public final class EvidenceTables {
    private EvidenceTables() {}

    /** Both tables. */
    public static List<Table<?>> all(List<Incident> incidents) {
        return List.of(Tables.incidents(incidents), rows(incidents));
    }

    /** One line a row, by incident, file and record. */
    public static Table<Row> rows(List<Incident> incidents) {
        return new Table<>(
                "rows",
                Stream.concat(document().stream(), standing().stream()).toList(),
                incidents.stream()
                        .flatMap(incident -> incident.reports().stream().map(report -> new Row(incident, report)))
                        .toList());
    }

    private static List<Column<Row>> document() {
        return List.of(
                column(
                        "incident",
                        "key of the incident, as in its address",
                        row -> row.incident().key()),
                column(
                        "day",
                        "when the incident happened (UTC)",
                        row -> row.incident().day()),
                column(
                        "publisher",
                        "who issued the document",
                        row -> row.report().citation().publisher()),
                column(
                        "document",
                        "title or kind of the document",
                        row -> row.report().citation().title()),
                column(
                        "published",
                        "day of issue",
                        row -> row.report().citation().published()),
                column(
                        "url",
                        "where it was found",
                        row -> row.report().citation().url()));
    }

    private static List<Column<Row>> standing() {
        return List.of(
                column(
                        "claimant",
                        "who says so: an actor's code, third-party or both",
                        row -> row.report().claimant()),
                column(
                        "evidence",
                        "curated or machine",
                        row -> row.report().evidence().word()),
                column(
                        "file",
                        "file it was read from, relative to the case",
                        row -> row.report().file()),
                column("line", "line of that file, from 1", row -> row.report().line()));
    }

    /** A row with the incident that it reports. */
    public record Row(Incident incident, Provenance report) {}
}
