package org.entente.export;

import static org.entente.export.Column.column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.channel.Interruption;
import org.entente.crisis.CrisisDay;
import org.entente.incident.Incident;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.CrisisPlace;
import org.entente.recovery.Decay;
import org.entente.recovery.EndingEvidence;
import org.entente.recovery.Recovery;

/** The tables of how crises went and ended. */
public final class CourseTables {
    private CourseTables() {}

    /** All of them. */
    public static List<Table<?>> all(List<CrisisAccount> accounts) {
        return List.of(courses(accounts), phases(accounts), endings(accounts), figures(accounts), days(accounts));
    }

    /** One line a crisis. */
    public static Table<CrisisAccount> courses(List<CrisisAccount> accounts) {
        return new Table<>(
                "courses", Stream.of(told(), evidence()).flatMap(List::stream).toList(), accounts);
    }

    private static List<Column<CrisisAccount>> told() {
        return List.of(
                column("method", "how it was told, with version", _ -> CrisisCourse.METHOD.toString()),
                column("crisis", "its key: that of the declared episode, else the day of the onset", CrisisAccount::id),
                column("title", "its name", CrisisAccount::title),
                column(
                        "named_after",
                        "id of the zone of the case after which a detected crisis is named; no finding",
                        row -> row.place().map(place -> place.zone().id())),
                column(
                        "named_by",
                        "keys of the incidents of conflict that lie in that zone",
                        row -> keys(row.place().map(CrisisPlace::inside).orElse(List.of()))),
                column(
                        "origin",
                        "declared by the case, or detected, and by whose acts",
                        row -> row.origin().label()),
                column("onset", "first day (UTC)", CrisisAccount::onset),
                column("peak", "day of the peak", CrisisAccount::peak),
                column(
                        "end",
                        "day from which it was over; empty where no positive evidence says so",
                        row -> row.course().end()),
                column(
                        "phase",
                        "its latest phase: onset, peak, de-escalation, on hold, resolved or relapse",
                        row -> row.course().phase().label()),
                column("why", "the phase in words", row -> row.course().why()),
                column(
                        "open",
                        "issues and broken ties that are known to stay open",
                        row -> row.course().open()));
    }

    private static List<Column<CrisisAccount>> evidence() {
        return List.of(
                column("began", "keys of the incidents that set it off", row -> keys(row.began())),
                column(
                        "peak_acts",
                        "keys of the incidents of conflict on the day of the peak",
                        row -> keys(row.peakActs())),
                column(
                        "direct_clash",
                        "yes, or none known: an assault between the two states themselves on its days",
                        row -> row.clashes().isEmpty() ? "none known" : "yes"),
                column("clashes", "keys of these assaults", row -> keys(row.clashes())),
                column(
                        "client_clashes",
                        "keys of assaults by or against those a side answers for",
                        row -> keys(row.clientClashes())),
                column(
                        "broken",
                        "keys of the channels and projects that it broke off or narrowed and that were not taken up",
                        row -> row.broken().stream().map(Interruption::id).toList()));
    }

    private static List<String> keys(List<Incident> incidents) {
        return incidents.stream().map(Incident::key).toList();
    }

    /** One line a crisis and phase. */
    public static Table<PhaseRow> phases(List<CrisisAccount> accounts) {
        return new Table<>(
                "phases",
                List.of(
                        column("crisis", "its key", PhaseRow::crisis),
                        column("phase", "the phase", row -> row.step().phase().label()),
                        column("from", "its first day (UTC)", row -> row.step().from())),
                accounts.stream()
                        .flatMap(account ->
                                account.course().steps().stream().map(step -> new PhaseRow(account.id(), step)))
                        .toList());
    }

    /** A phase of a crisis. */
    public record PhaseRow(String crisis, CrisisCourse.Step step) {}

    /** One line a piece of evidence on which an end rests. */
    public static Table<EndingRow> endings(List<CrisisAccount> accounts) {
        return new Table<>(
                "ending-evidence",
                List.of(
                        column("crisis", "its key", EndingRow::crisis),
                        column("day", "when (UTC)", row -> row.evidence().day()),
                        column(
                                "kind",
                                "what it is",
                                row -> row.evidence().kind().label()),
                        column(
                                "settles",
                                "whether this kind can settle a crisis",
                                row -> row.evidence().kind().settles()),
                        column(
                                "evidence",
                                "key of the incident, else the document",
                                row -> row.evidence().evidence())),
                accounts.stream()
                        .flatMap(account -> account.course().endsWith().stream()
                                .flatMap(kind -> kind.items().stream())
                                .sorted(EndingEvidence.ORDER)
                                .map(one -> new EndingRow(account.id(), one)))
                        .toList());
    }

    /** A piece of evidence that a crisis is ending. */
    public record EndingRow(String crisis, EndingEvidence evidence) {}

    /** One line a crisis, answer to whose acts count, and series: the pressure, and the coverage beside it. */
    public static Table<RecoveryRow> figures(List<CrisisAccount> accounts) {
        return new Table<>(
                "recovery",
                Stream.of(who(), way()).flatMap(List::stream).toList(),
                accounts.stream().flatMap(CourseTables::recoveries).toList());
    }

    private static Stream<RecoveryRow> recoveries(CrisisAccount account) {
        return account.figures().stream()
                .flatMap(figures -> Stream.of(
                        new RecoveryRow(
                                account.id(),
                                figures,
                                "pressure",
                                figures.recovery().pressure()),
                        new RecoveryRow(
                                account.id(),
                                figures,
                                "coverage",
                                figures.recovery().coverage())));
    }

    /** How a series came back. */
    public record RecoveryRow(String crisis, CrisisFigures figures, String series, Optional<Recovery> recovery) {}

    private static List<Column<RecoveryRow>> who() {
        return List.of(
                column("crisis", "its key", RecoveryRow::crisis),
                column(
                        "acts",
                        "whose acts count",
                        row -> row.figures().parties().label()),
                column(
                        "series",
                        "pressure (sum of max(0, -weight) over acts) or coverage (acts of any kind)",
                        RecoveryRow::series),
                column(
                        "covered_days",
                        "days of the crisis of which a stream reports anything",
                        row -> row.figures().covered()),
                column(
                        "conflicts",
                        "acts of conflict on these days",
                        row -> row.figures().conflicts()),
                column(
                        "peak",
                        "covered day of the highest pressure; empty when no stream tells of conflict",
                        row -> row.figures().peak().map(CrisisDay::day)));
    }

    private static List<Column<RecoveryRow>> way() {
        return List.of(
                column("before", "median of the days before the onset", of(Recovery::before)),
                column("at_peak", "value of the day of the peak", of(Recovery::peak)),
                column(
                        "half_life_days",
                        "of the exponential way back; empty when the days tell none",
                        row -> row.recovery().flatMap(Recovery::decay).map(Decay::halfLifeDays)),
                column(
                        "days_to_half",
                        "days until half of the way is done for good; empty when not seen",
                        row -> row.recovery().flatMap(Recovery::daysToHalf)),
                column(
                        "days_to_80_percent",
                        "the same for 80 %",
                        row -> row.recovery().flatMap(Recovery::daysToFourFifths)),
                column(
                        "scar",
                        "median of the late days less that before, in scales; empty when too few are seen",
                        row -> row.recovery().flatMap(Recovery::scar)),
                column("seen_days", "days seen from the peak on", of(Recovery::seen)));
    }

    private static Function<RecoveryRow, Object> of(Function<Recovery, Object> value) {
        return row -> row.recovery().map(value);
    }

    /** One line a crisis, answer to whose acts count, and covered day. */
    public static Table<DayRow> days(List<CrisisAccount> accounts) {
        return new Table<>(
                "crisis-days",
                List.of(
                        column("crisis", "its key", row -> row.crisis().id()),
                        column(
                                "acts",
                                "whose acts count",
                                row -> row.figures().parties().label()),
                        column(
                                "day",
                                "the day (UTC); one that is not there is a gap",
                                row -> row.day().day()),
                        column("since_onset", "days since the onset, below 0 before", DayRow::sinceOnset),
                        column(
                                "pressure",
                                "sum of max(0, -weight) over its acts",
                                row -> row.day().pressure()),
                        column("coverage", "acts of any kind", row -> row.day().acts()),
                        column("conflicts", "acts of conflict", row -> row.day().conflicts())),
                accounts.stream()
                        .flatMap(account -> account.figures().stream()
                                .flatMap(figures ->
                                        figures.days().stream().map(day -> new DayRow(account, figures, day))))
                        .toList());
    }

    /** A day of a crisis. */
    public record DayRow(CrisisAccount crisis, CrisisFigures figures, CrisisDay day) {
        /** Days since the onset, below 0 before it. */
        public long sinceOnset() {
            LocalDate onset = crisis.onset();
            return ChronoUnit.DAYS.between(onset, day.day());
        }
    }
}
