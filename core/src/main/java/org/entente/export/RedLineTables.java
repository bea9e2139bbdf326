package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.provenance.Evidence;
import org.entente.redline.Change;
import org.entente.redline.Crossing;
import org.entente.redline.Crossing.Outcome;
import org.entente.redline.RedLine.Consequence;
import org.entente.redline.RedLine.Declaration;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;
import org.entente.redline.TrackRecord;

/** The tables of red lines and of what became of them. */
public final class RedLineTables {
    private RedLineTables() {}

    /** A piece of evidence for a change of state. */
    public record Step(Standing standing, Change change, Sighting sighting) {}

    /** A crossing of a line. */
    public record Crossed(Standing standing, Crossing crossing) {}

    /** An incident that may have crossed a line. */
    public record Perhaps(Standing standing, Sighting sighting) {}

    /** All tables, the lines first. */
    public static List<Table<?>> all(List<Standing> standings) {
        return List.of(
                lines(standings), changes(standings), crossings(standings), perhaps(standings), records(standings));
    }

    private static Table<Standing> lines(List<Standing> standings) {
        List<Column<Standing>> columns =
                Stream.of(declared(), stood()).flatMap(List::stream).toList();
        return new Table<>("lines", columns, standings);
    }

    private static List<Column<Standing>> declared() {
        return List.of(
                column("method", "how it was reasoned, with version", _ -> Standing.METHOD.toString()),
                column("line", "key of the line in the case", row -> row.line().id()),
                column("title", "its name", row -> row.line().title()),
                column(
                        "declared_by",
                        "code of who drew it",
                        row -> declaration(row).by()),
                column(
                        "declared_on",
                        "day on which it was drawn",
                        row -> declaration(row).on()),
                column("words", "what was said", row -> declaration(row).words()),
                column(
                        "source",
                        "where the words stand",
                        row -> declaration(row).source()),
                column(
                        "incident",
                        "key of the incident that reports it, if the case has one",
                        row -> declaration(row).incident()),
                column(
                        "from",
                        "first day on which an act crosses it",
                        row -> row.line().from()),
                column("to", "last day; empty while it holds", row -> row.line().to()),
                column(
                        "announced",
                        "what was announced for the case that it is crossed, if anything",
                        row -> row.line().consequence().map(Consequence::announced)));
    }

    private static List<Column<Standing>> stood() {
        return List.of(
                column("state", "how it stood on the day", row -> row.state().word()),
                column(
                        "last_change",
                        "day of the last change; empty when nothing changed it",
                        row -> row.last().map(Change::day)),
                column(
                        "crossings",
                        "times it was surely crossed",
                        row -> row.crossings().size()),
                column(
                        "perhaps",
                        "incidents that may have crossed it",
                        row -> row.perhaps().size()),
                column(
                        "considered",
                        "incidents looked at: known since it was drawn, of the kinds that lines ask for",
                        Standing::considered));
    }

    private static Declaration declaration(Standing row) {
        return row.line().declaration();
    }

    private static Table<Step> changes(List<Standing> standings) {
        return new Table<>(
                "changes",
                List.of(
                        column(
                                "line",
                                "key of the line",
                                row -> row.standing().line().id()),
                        column("day", "day of the change", row -> row.change().day()),
                        column(
                                "state",
                                "how it stood from then on",
                                row -> row.change().state().word()),
                        column(
                                "incident",
                                "key of an incident that shows it",
                                row -> row.sighting().key()),
                        column(
                                "incident_day",
                                "day of that incident",
                                row -> row.sighting().day()),
                        column(
                                "evidence",
                                "curated or machine",
                                row -> row.sighting().evidence().word())),
                standings.stream()
                        .flatMap(standing -> standing.changes().stream()
                                .flatMap(change -> change.evidence().stream()
                                        .map(sighting -> new Step(standing, change, sighting))))
                        .toList());
    }

    private static Table<Crossed> crossings(List<Standing> standings) {
        return new Table<>(
                "crossings",
                Stream.concat(crossed().stream(), consequence().stream()).toList(),
                standings.stream()
                        .flatMap(standing ->
                                standing.crossings().stream().map(crossing -> new Crossed(standing, crossing)))
                        .toList());
    }

    private static List<Column<Crossed>> crossed() {
        return List.of(
                column("line", "key of the line", row -> row.standing().line().id()),
                column("day", "day of the crossing", row -> row.crossing().by().day()),
                column(
                        "incident",
                        "key of the incident that crossed it",
                        row -> row.crossing().by().key()),
                column(
                        "evidence",
                        "curated or machine",
                        row -> row.crossing().by().evidence().word()),
                column(
                        "outcome",
                        "what became of the announced consequence; not-seen is not: not carried out",
                        row -> row.crossing().outcome().word()));
    }

    private static List<Column<Crossed>> consequence() {
        return List.of(
                column(
                        "consequence",
                        "key of the incident that carried it out, or that may have",
                        row -> row.crossing().consequence().map(Sighting::key)),
                column(
                        "consequence_day",
                        "its day",
                        row -> row.crossing().consequence().map(Sighting::day)),
                column(
                        "consequence_evidence",
                        "curated or machine",
                        row -> row.crossing()
                                .consequence()
                                .map(Sighting::evidence)
                                .map(Evidence::word)),
                column(
                        "days",
                        "days from the crossing to the consequence, where it was carried out",
                        row -> days(row.crossing())));
    }

    private static Optional<Long> days(Crossing crossing) {
        return crossing.daysToConsequence().stream().boxed().findFirst();
    }

    private static Table<Perhaps> perhaps(List<Standing> standings) {
        return new Table<>(
                "not-to-be-told",
                List.of(
                        column(
                                "line",
                                "key of the line",
                                row -> row.standing().line().id()),
                        column(
                                "day",
                                "day of the incident",
                                row -> row.sighting().day()),
                        column(
                                "incident",
                                "key of an incident of which it cannot be told whether it crossed the line",
                                row -> row.sighting().key()),
                        column(
                                "evidence",
                                "curated or machine",
                                row -> row.sighting().evidence().word())),
                standings.stream()
                        .flatMap(standing -> standing.perhaps().stream().map(one -> new Perhaps(standing, one)))
                        .toList());
    }

    private static Table<TrackRecord> records(List<Standing> standings) {
        return new Table<>(
                "records",
                List.of(
                        column("declared_by", "code of who drew lines", TrackRecord::by),
                        column("lines", "how many lines", TrackRecord::lines),
                        column("crossings", "times they were surely crossed", TrackRecord::crossings),
                        outcome(
                                "carried_out",
                                "crossings whose announced consequence was carried out",
                                Outcome.CARRIED_OUT),
                        outcome("not_seen", "its time is over and nothing of the kind is known", Outcome.NOT_SEEN),
                        outcome("open", "nothing of the kind is known, and there is still time", Outcome.OPEN),
                        outcome("unknown", "an incident may be it", Outcome.UNKNOWN),
                        outcome("none_announced", "no consequence was announced", Outcome.NONE_ANNOUNCED),
                        column(
                                "days",
                                "days from crossing to consequence where it was carried out, shortest first",
                                row -> row.days().stream().map(String::valueOf).toList())),
                TrackRecord.of(standings));
    }

    private static Column<TrackRecord> outcome(String name, String description, Outcome outcome) {
        return column(name, description, row -> row.count(outcome));
    }
}
