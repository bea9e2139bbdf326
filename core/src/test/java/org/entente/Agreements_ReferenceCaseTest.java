package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.agreement.Reason;
import org.entente.compliance.Achievement;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Blame;
import org.entente.compliance.Claim;
import org.entente.compliance.Course;
import org.entente.compliance.ProvisionBoard;
import org.entente.compliance.Standing;
import org.entente.compliance.State;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Russia and Turkey agreed on Idlib, and what became of it by the chronicle of the reference case. */
class Agreements_ReferenceCaseTest {
    private static final Path CASE = Path.of(System.getProperty("entente.root"), "cases/russia-turkey");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MID_MARCH = LocalDate.of(2020, 3, 15);

    @TempDir
    private Path temp;

    @Test
    void theBoardOfTheMarchProtocolOnTheDayOfTheFirstPatrol() {
        AgreementBoard protocol = board(CASE, "moscow-2020", MID_MARCH);
        assertThat(lines(protocol))
                .containsExactly(
                        "ceasefire: in progress, said to be kept (says RUS, TUR)",
                        "corridor-details: fulfilled (says TUR); announced, and nothing since (says RUS)",
                        "corridor: in progress, agreed on paper (says TUR)",
                        "joint-patrols: in progress, carried out in part (says RUS); in progress, carried out so far"
                                + " (says TUR)",
                        "armed-groups: due (says RUS)");
        assertThat(protocol.onHold()).isTrue();
        assertThat(protocol.open())
                .extracting(Reason::text)
                .contains("armed groups in the Idlib de-escalation area", "return of the displaced");
        assertThat(provision(protocol, "ceasefire").violations().first()).isEmpty();
        assertThat(provision(protocol, "ceasefire").violations().freeShare())
                .as("nobody observed the days, so nothing is said of their calm")
                .isEmpty();
    }

    @Test
    void everyStateOfTheBoardNamesItsIncidents() {
        AgreementBoard protocol = board(CASE, "moscow-2020", MID_MARCH);
        assertThat(provision(protocol, "joint-patrols").claims())
                .extracting(Claim::incident)
                .containsOnly("akar-m4-details-agreed", "first-m4-patrol");
        assertThat(provision(protocol, "joint-patrols").grounds())
                .as("what each account of the state rests on")
                .extracting(Claim::incident)
                .containsExactly("first-m4-patrol", "first-m4-patrol");
        assertThat(provision(protocol, "corridor-details").grounds())
                .as("who has told nothing since the announcement rests on that")
                .hasSize(2);
        assertThat(provision(protocol, "ceasefire").claims())
                .extracting(Claim::incident)
                .containsOnly("idlib-ceasefire-march");
        Course byTurkey =
                provision(protocol, "corridor-details").findVoice("TUR").orElseThrow();
        assertThat(byTurkey.doneOn()).contains(LocalDate.of(2020, 3, 13));
        assertThat(byTurkey.dueBy()).contains(LocalDate.of(2020, 3, 12));
        assertThat(byTurkey.onTime(MID_MARCH)).contains(false);
        assertThat(provision(protocol, "armed-groups").blames())
                .containsExactly(
                        new Blame("russia-gives-turkey-more-time", MID_MARCH, "RUS DEF", "TUR MIL", State.DUE));
    }

    @Test
    void withoutItsEntryThePatrolIsOverdue() throws IOException {
        ProvisionBoard patrols = provision(
                board(
                        changed(lines -> lines.filter(line -> !line.startsWith("first-m4-patrol,"))),
                        "moscow-2020",
                        MID_MARCH),
                "joint-patrols");
        assertThat(patrols.state()).isEqualTo(State.OVERDUE);
        assertThat(patrols.findVoice("RUS"))
                .as("an account of what is not known says nothing")
                .isEmpty();
        assertThat(provision(board(CASE, "moscow-2020", LocalDate.of(2020, 3, 14)), "joint-patrols")
                        .state())
                .isEqualTo(State.PENDING);
    }

    @Test
    void aStrikeOnTurkishPostsBreaksTheCeasefire() throws IOException {
        String strike = "strike-on-post,2020-03-12,SYR MIL,TUR MIL,,ASSAULT,aerial,Idlib Province,idlib,TUR DEF,"
                + "Turkish Ministry of National Defence,statement,2020-03-12,An air strike hit a Turkish post.";
        ProvisionBoard ceasefire = provision(
                board(changed(lines -> Stream.concat(lines, Stream.of(strike))), "moscow-2020", MID_MARCH),
                "ceasefire");
        assertThat(ceasefire.state()).isEqualTo(State.VIOLATED);
        assertThat(ceasefire.disputed()).isTrue();
        assertThat(ceasefire
                        .findVoice("TUR")
                        .orElseThrow()
                        .transitions()
                        .getLast()
                        .cause()
                        .line())
                .contains("strike-on-post", "TUR DEF");
        assertThat(ceasefire.findVoice("RUS").orElseThrow().state())
                .as("Russia has said nothing of it")
                .isEqualTo(State.IN_PROGRESS);
        assertThat(ceasefire.violations().first().orElseThrow().party()).contains("RUS/SYR");
        assertThat(ceasefire.violations().daysToFirst()).contains(6L);
    }

    @Test
    void onTheTenthOfMarchOnlyWhatWasKnownThenIsThere() {
        AgreementBoard protocol = board(CASE, "moscow-2020", LocalDate.of(2020, 3, 10));
        assertThat(lines(protocol))
                .containsExactly(
                        "ceasefire: in progress, said to be kept (says RUS, TUR)",
                        "corridor-details: due, announced (says RUS, TUR)",
                        "corridor: pending (by the calendar; nobody says anything)",
                        "joint-patrols: pending (by the calendar; nobody says anything)",
                        "armed-groups: due (by the calendar; nobody says anything)");
        assertThat(protocol.provisions().stream().flatMap(board -> board.claims().stream()))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.knownOn()).isBeforeOrEqualTo(LocalDate.of(2020, 3, 10)));
        assertThat(boards(CASE, LocalDate.of(2020, 3, 4)))
                .extracting(board -> board.agreement().id())
                .doesNotContain("moscow-2020");
    }

    @Test
    void theSochiMemorandumWasKeptInPartOnTimeByOneAccountAndOverdueByAnother() {
        AgreementBoard memorandum = board(CASE, "sochi-2018", LocalDate.of(2018, 10, 31));
        ProvisionBoard weapons = provision(memorandum, "heavy-weapons");
        assertThat(weapons.findVoice("TUR").orElseThrow().onTime(LocalDate.of(2018, 10, 31)))
                .contains(true);
        assertThat(weapons.findVoice("RUS").orElseThrow().standing())
                .isEqualTo(new Standing(State.OVERDUE, Achievement.PARTLY));
        ProvisionBoard groups = provision(memorandum, "radical-groups");
        assertThat(groups.state()).isEqualTo(State.OVERDUE);
        assertThat(groups.disputed()).isTrue();
    }

    @Test
    void whoBlamesWhomForTheMemorandumIsListed() {
        AgreementBoard memorandum = board(CASE, "sochi-2018", LocalDate.of(2020, 3, 4));
        assertThat(provision(memorandum, "radical-groups").blames())
                .extracting(Blame::incident)
                .contains(
                        "peskov-turkey-responsible-idlib",
                        "lavrov-chides-turkey-idlib",
                        "kremlin-turkey-failed-idlib",
                        "security-council-blames-turkey")
                .doesNotContain("russian-mod-on-balyun", "russia-says-not-notified");
        assertThat(provision(memorandum, "status-quo").blames())
                .extracting(Blame::by, Blame::blamed)
                .contains(tuple("TUR HOS", "RUS GOV"));
        assertThat(provision(memorandum, "status-quo").state()).isEqualTo(State.VIOLATED);
        assertThat(provision(memorandum, "transit").line())
                .isEqualTo("overdue (by the calendar; nobody says anything)");
    }

    private static List<String> lines(AgreementBoard board) {
        return board.provisions().stream()
                .map(provision -> provision.provision().id() + ": " + provision.line())
                .toList();
    }

    private static ProvisionBoard provision(AgreementBoard board, String id) {
        return board.provisions().stream()
                .filter(provision -> provision.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AgreementBoard board(Path folder, String id, LocalDate asOf) {
        return boards(folder, asOf).stream()
                .filter(board -> board.agreement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<AgreementBoard> boards(Path folder, LocalDate asOf) {
        Path store = temp.resolve(folder.getFileName() + "-" + asOf + ".duckdb");
        try (Observatory observatory = Observatory.open(folder, store, TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(observatory.asOf(Optional.of(asOf)));
            return observatory.books().agreements(asOf);
        }
    }

    /** A copy of the case with another chronicle. */
    private Path changed(UnaryOperator<Stream<String>> change) throws IOException {
        Path folder = CaseFolder.copyOf(CASE, temp);
        try (Stream<String> lines = Files.lines(CASE.resolve("chronicle.csv"))) {
            Files.write(folder.resolve("chronicle.csv"), change.apply(lines).toList());
        }
        return folder;
    }
}
