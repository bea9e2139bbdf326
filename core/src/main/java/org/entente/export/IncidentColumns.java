package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.stream.Stream;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;

/** The columns of incidents. */
final class IncidentColumns {
    private IncidentColumns() {}

    static List<Column<Incident>> all() {
        return Stream.of(who(), what(), where(), reported())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Incident>> who() {
        return List.of(
                column("incident", "key of the incident, as in its address", Incident::key),
                column("day", "when it happened (UTC)", Incident::day),
                column(
                        "source",
                        "who acted: code of the actor",
                        row -> row.source().code()),
                column(
                        "target",
                        "towards whom: code of the actor",
                        row -> row.target().code()),
                column("with", "codes of others who took part", Incident::with));
    }

    private static List<Column<Incident>> what() {
        return List.of(
                column("type", "event type (PLOVER)", row -> row.what().type().name()),
                column("mode", "mode of the type", row -> row.what().mode()),
                column("quad", "quad class of the type", row -> row.quad().label()),
                column("weight", "weight, -10 (conflict) to 10 (cooperation)", Incident::weight),
                column(
                        "layer",
                        "own, answered-for or context",
                        row -> row.layer().word()),
                column(
                        "direction",
                        "forward, backward or mutual",
                        row -> row.direction().map(Direction::word)));
    }

    private static List<Column<Incident>> where() {
        return List.of(
                column("place", "name of the place", Incident::place),
                column("theatre", "theatre", Incident::theatre),
                column("text", "what happened, in words", Incident::text));
    }

    private static List<Column<Incident>> reported() {
        return List.of(
                column("evidence", "curated or machine", row -> row.evidence().word()),
                column(
                        "reports",
                        "how many records report it",
                        row -> row.reports().size()),
                column(
                        "claimant",
                        "who says so (first report)",
                        row -> first(row).claimant()),
                column(
                        "citation",
                        "document (first report)",
                        row -> first(row).citation().line()),
                column(
                        "record",
                        "file and line (first report)",
                        row -> first(row).reference()));
    }

    private static Provenance first(Incident incident) {
        return incident.reports().getFirst();
    }
}
