package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.contact.CoveredDays;
import org.entente.contact.Departure;
import org.entente.contact.LeadersShare;
import org.entente.contact.LoggedContact;
import org.entente.contact.RankRow;
import org.entente.contact.Ranking;

/** The columns of contacts between leaders. */
final class ContactColumns {
    private ContactColumns() {}

    static List<Column<LoggedContact>> log() {
        return List.of(
                column(
                        "from",
                        "first day; of a call the incident's where there is one, else the document's",
                        LoggedContact::from),
                column("to", "last day", LoggedContact::to),
                column("side", "state from whose side contacts are counted", LoggedContact::side),
                column("counterpart", "the other state", LoggedContact::counterpart),
                column("person", "the other leader, where a document names one", LoggedContact::person),
                column(
                        "form",
                        "visit, meeting, gathering (of several states), call or unknown: the most exact that is told",
                        row -> row.form().word()),
                column("documents", "ids of the documents that report it", LoggedContact::documents),
                column("incidents", "keys of the incidents that report it", LoggedContact::incidents),
                column("words", "title of the first document, else text of the incident", LoggedContact::words));
    }

    /** A row with the ranking that it is of. */
    record Ranked(Ranking ranking, RankRow row) {}

    static List<Column<Ranked>> ranks() {
        return Stream.concat(counted().stream(), bounds().stream()).toList();
    }

    private static List<Column<Ranked>> counted() {
        return List.of(
                column(
                        "measure",
                        "which contacts count",
                        row -> row.ranking().measure().word()),
                column("counterpart", "the other state", row -> row.row().counterpart()),
                column("persons", "its leaders that are named", row -> row.row().persons()),
                column(
                        "counted",
                        "contacts in well-covered months: on these the rank rests",
                        row -> row.row().counted()),
                column(
                        "rank",
                        "how many counterparts have more there, plus one",
                        row -> row.row().rank()),
                column(
                        "tied",
                        "how many others have as many there",
                        row -> row.row().tied()),
                column(
                        "covered",
                        "contacts on all covered days of the window",
                        row -> row.row().covered()));
    }

    private static List<Column<Ranked>> bounds() {
        return List.of(
                column(
                        "seen",
                        "contacts told of in the window at all: there were at least so many",
                        row -> row.row().seen()),
                column(
                        "low",
                        "lower end of the 90 % prediction interval of all contacts; empty without covered days",
                        likely(RankRow.Likely::low)),
                column("high", "its upper end", likely(RankRow.Likely::high)),
                column(
                        "most",
                        "at most so many: one on each day that is not covered",
                        row -> row.row().most()),
                column(
                        "first",
                        "probability to have the most of all, alone or tied, if missing days are like covered ones",
                        likely(RankRow.Likely::first)));
    }

    private static Function<Ranked, Object> likely(Function<RankRow.Likely, Object> part) {
        return row -> row.row().likely().map(part);
    }

    static List<Column<CoveredDays.Month>> months() {
        return List.of(
                column("from", "first day", row -> row.days().from()),
                column("to", "last day, included", row -> row.days().to()),
                column("covered_days", "days that the documents cover", CoveredDays.Month::covered),
                column("counts", "true when counterparts are ranked in it", CoveredDays.Month::wellCovered));
    }

    static List<Column<LeadersShare>> leaders() {
        return List.of(
                column("year", "the year", LeadersShare::year),
                column("evidence", "curated or machine", row -> row.evidence().word()),
                column(
                        "leaders",
                        "cooperative incidents with a head of state or government on both sides",
                        LeadersShare::leaders),
                column("contacts", "those of them that are consultations", LeadersShare::contacts),
                column("one_leader", "cooperative incidents with a head on one side only", LeadersShare::one),
                column("cooperation", "all cooperative incidents between the two", LeadersShare::all));
    }

    static List<Column<Departure>> departures() {
        return List.of(
                column("state", "the state", row -> row.term().state()),
                column(
                        "leader",
                        "who left, as the source writes it",
                        row -> row.term().leader()),
                column("left", "last day in power", row -> row.term().to()),
                column(
                        "before",
                        "contacts on covered days of the year before",
                        row -> row.before().contacts()),
                column(
                        "days_before",
                        "covered days of that year",
                        row -> row.before().covered()),
                column(
                        "after",
                        "contacts on covered days of the year after",
                        row -> row.after().contacts()),
                column(
                        "days_after",
                        "covered days of that year",
                        row -> row.after().covered()));
    }
}
