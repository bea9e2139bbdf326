package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.brief.Brief;
import org.entente.brief.Section;
import org.entente.brief.Sentence;
import org.entente.channel.ChannelHistory;
import org.entente.channel.ChannelState;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.channel.IssueReading.Count;
import org.entente.ingest.Progress;
import org.entente.stake.Share;
import org.entente.stake.StakeReading;
import org.entente.stake.StakeRow;
import org.entente.stake.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the two cases that ship with Entente say beside their events. */
class ReferenceCase_RecordTest {
    private static final Path CASES = Path.of(System.getProperty("entente.root"), "cases");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temp;

    @Test
    void everyIncidentThatTheRecordNamesIsKnown() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(record.missing()).isEmpty();
        assertThat(record.known()).hasSizeGreaterThan(100);
    }

    @Test
    void channelsWereClosedByTheJetAndOpenedAgain() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(state(record, "charter-flights", "2015-11-27")).isEqualTo(ChannelState.OPEN);
        assertThat(state(record, "charter-flights", "2016-08-31"))
                .as("permitted is not flown")
                .isEqualTo(ChannelState.CLOSED);
        assertThat(state(record, "charter-flights", "2016-09-02")).isEqualTo(ChannelState.OPEN);
        assertThat(state(record, "leader-contact", "2016-03-01")).isEqualTo(ChannelState.CLOSED);
        assertThat(state(record, "turkish-food", "2020-03-31"))
                .as("tomatoes still come by quota")
                .isEqualTo(ChannelState.RESTRICTED);
        assertThat(state(record, "visa-free-travel", "2020-03-31")).isEqualTo(ChannelState.RESTRICTED);
        assertThat(state(record, "north-east-patrols", "2020-02-10")).isEqualTo(ChannelState.CLOSED);
    }

    @Test
    void eachInterruptionOfTheFirstCrisisCitesItsEvidence() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(record.ties().crises().getFirst().interrupted())
                .filteredOn(one ->
                        List.of("leader-contact", "turkstream", "turkish-food").contains(one.id()))
                .extracting(
                        Interruption::id,
                        one -> one.begun().reference(),
                        one -> one.resumed().map(Cited::reference),
                        Interruption::days)
                .containsExactly(
                        tuple(
                                "leader-contact",
                                "kremlin-declines-calls",
                                Optional.of("call-of-june-2016-29"),
                                Optional.of(215L)),
                        tuple(
                                "turkstream",
                                "turkstream-talks-suspended",
                                Optional.of("turkstream-agreement"),
                                Optional.of(312L)),
                        tuple("turkish-food", "sanctions-in-force", Optional.empty(), Optional.empty()));
        assertThat(record.ties().crises().getFirst().held()).contains("Gas deliveries", "Akkuyu nuclear power plant");
        assertThat(record.ties().crises().getLast().interrupted())
                .as("the clash of 2020 closed none of them")
                .isEmpty();
    }

    @Test
    void turkeyDependsMoreOnGasAndTradeAndUnknownStaysUnknown() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(stake(record, "gas").latestCompared().orElseThrow().period().from())
                .isEqualTo("2017-01-01");
        assertThat(stake(record, "gas")
                        .latestCompared()
                        .flatMap(StakeRow::asymmetry)
                        .orElseThrow())
                .isBetween(-0.38, -0.36);
        assertThat(stake(record, "trade")
                        .latestCompared()
                        .flatMap(StakeRow::asymmetry)
                        .orElseThrow())
                .isBetween(-0.03, -0.02);
        assertThat(stake(record, "visitors").rows()).hasSize(6).allSatisfy(row -> {
            assertThat(row.first()).isEqualTo(new Share.Unknown("the case gives no total of RUS"));
            assertThat(row.second()).isInstanceOf(Share.Known.class);
            assertThat(row.asymmetry()).isEmpty();
        });
    }

    @Test
    void aStatisticDoesNotShowBeforeItIsPublished() {
        StakeReading visitors = stake(record("russia-turkey", Optional.of(LocalDate.of(2016, 12, 31))), "visitors");
        assertThat(visitors.latest().orElseThrow().period().from()).isEqualTo("2015-01-01");
    }

    @Test
    void projectsStandWhereTheirMilestonesPutThem() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(record.ties().projects())
                .extracting(
                        course -> course.project().id(),
                        course -> course.phase(),
                        course -> course.on(LocalDate.of(2016, 1, 1)))
                .containsExactly(
                        tuple("akkuyu", Step.Phase.UNDER_WAY, Step.Phase.AGREED),
                        tuple("turkstream", Step.Phase.COMPLETE, Step.Phase.SUSPENDED),
                        tuple("s-400", Step.Phase.UNDER_WAY, Step.Phase.UNKNOWN));
    }

    @Test
    void bothSensitiveIssuesHaveCountsAndNoRate() {
        RecordView record = record("russia-turkey", Optional.empty());
        assertThat(record.issues())
                .extracting(issue -> issue.issue().id(), issue -> issue.inReference(), issue -> issue.afterReference())
                .containsExactly(
                        tuple("kurdish-groups", new Count(2, 2), new Count(6, 3)),
                        tuple("crimea", new Count(1, 1), new Count(4, 3)));
    }

    @Test
    void theBriefHasTheThreePrinciplesWithCitations() {
        Brief brief = measured(
                "russia-turkey",
                Optional.empty(),
                observatory -> observatory.brief(observatory.asOf(Optional.empty())));
        Section principles = section(brief, "Principles").orElseThrow();
        assertThat(principles.sentences())
                .filteredOn(sentence -> sentence.text().contains("Basis: "))
                .hasSize(3);
        assertThat(principles.sentences())
                .filteredOn(sentence ->
                        sentence.text().startsWith("For, ") || sentence.text().startsWith("Against, "))
                .hasSizeGreaterThan(30)
                .allSatisfy(sentence -> assertThat(sentence.references()).isNotEmpty());
        Sentence withdrawal = principles.sentences().stream()
                .filter(sentence -> sentence.text().startsWith("For, 2018-01-20: "))
                .findFirst()
                .orElseThrow();
        assertThat(brief.references()
                        .get(withdrawal.references().getFirst() - 1)
                        .key())
                .isEqualTo("russian-withdrawal-from-afrin");
        assertThat(section(brief, "Channels and projects").orElseThrow().sentences())
                .extracting(Sentence::text)
                .contains(
                        "The downing of the Su-24: Charter flights from Russia to Turkey stopped on 2015-11-28, open again from 2016-09-02.");
        assertThat(section(brief, "Stakes").orElseThrow().sentences())
                .extracting(Sentence::text)
                .anySatisfy(text ->
                        assertThat(text).startsWith("Russian gas for Turkey, ").endsWith("; TUR depends more."));
    }

    @Test
    void theBriefTellsOfProvisionsAndRedLinesWithWhatShowsThem() {
        LocalDate day = LocalDate.of(2020, 3, 15);
        Brief brief = measured("russia-turkey", Optional.of(day), observatory -> observatory.brief(day));
        assertThat(told(brief, "Agreements", "Joint patrols on the M4: "))
                .satisfies(sentence -> assertThat(sentence.text()).contains("carried out in part (says RUS)"))
                .satisfies(sentence -> assertThat(cited(brief, sentence)).containsExactly("first-m4-patrol"));
        assertThat(told(brief, "Agreements", "Additional Protocol ").text())
                .contains("signed on 2020-03-05", "on hold, as these remain: armed groups");
        Sentence soldiers = told(brief, "Red lines", "No further harm to a Turkish soldier in Idlib, drawn by TUR HOS");
        assertThat(soldiers.text()).contains("consequence carried out (last change on ", "after ");
        assertThat(cited(brief, soldiers)).contains("erdogan-strike-everywhere").hasSizeGreaterThan(1);
        assertThat(section(brief, "Red lines").orElseThrow().sentences()).hasSize(3);
    }

    @Test
    void aProvisionAndARedLineSpeakForOrAgainstAPrincipleAsTheyStandOnTheDay() {
        LocalDate day = LocalDate.of(2020, 3, 15);
        Brief then = measured("russia-turkey", Optional.of(day), observatory -> observatory.brief(day));
        assertThat(section(then, "Principles").orElseThrow().sentences())
                .extracting(Sentence::text)
                .anyMatch(text -> text.startsWith("For, 2020-03-13: Joint patrols on the M4 (")
                        || text.startsWith("For, 2020-03-15: Joint patrols on the M4 ("))
                .anyMatch(text -> text.startsWith("Against, 2015-10-05: The red line \"No Russian aircraft"));
        LocalDate before = LocalDate.of(2016, 1, 1);
        Brief earlier = measured("russia-turkey", Optional.of(before), observatory -> observatory.brief(before));
        assertThat(section(earlier, "Principles").orElseThrow().sentences())
                .extracting(Sentence::text)
                .anyMatch(text -> text.contains(
                        "The red line \"No Russian aircraft in Turkish airspace\": consequence carried out"
                                + " (last change on 2015-11-24"))
                .noneMatch(text -> text.contains("Joint patrols") || text.contains("Turkish soldier in Idlib"));
        assertThat(section(earlier, "Agreements")).isEmpty();
    }

    private static Sentence told(Brief brief, String section, String start) {
        return section(brief, section).orElseThrow().sentences().stream()
                .filter(sentence -> sentence.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cited(Brief brief, Sentence sentence) {
        return sentence.references().stream()
                .map(number -> brief.references().get(number - 1).key())
                .toList();
    }

    @Test
    void theBriefOfAnEarlierDayKnowsNothingLater() {
        LocalDate day = LocalDate.of(2016, 3, 1);
        Brief brief = measured("russia-turkey", Optional.of(day), observatory -> observatory.brief(day));
        assertThat(section(brief, "Principles").orElseThrow().sentences())
                .extracting(Sentence::text)
                .contains("For: nothing that the case names is known by this day.")
                .noneMatch(text -> text.matches(".*20(1[789]|20)-.*"));
        assertThat(brief.references())
                .allSatisfy(incident -> assertThat(incident.day()).isBeforeOrEqualTo(day));
    }

    @Test
    void theSecondCaseHasItsOwnRecord() {
        RecordView record = record("russia-ukraine-2018", Optional.empty());
        assertThat(record.missing()).isEmpty();
        assertThat(state(record, "navy-through-kerch", "2018-11-24")).isEqualTo(ChannelState.OPEN);
        assertThat(state(record, "navy-through-kerch", "2018-11-25")).isEqualTo(ChannelState.CLOSED);
        assertThat(state(record, "friendship-treaty", "2019-01-31"))
                .as("a law that ends it later ends nothing yet")
                .isEqualTo(ChannelState.OPEN);
        assertThat(stake(record, "trade")
                        .latestCompared()
                        .flatMap(StakeRow::asymmetry)
                        .orElseThrow())
                .as("Ukraine depends more")
                .isBetween(-0.11, -0.09);
        assertThat(record.ties().aims())
                .singleElement()
                .satisfies(aim -> assertThat(aim.statements()).isEmpty());
    }

    private static ChannelState state(RecordView record, String id, String day) {
        return record.ties().channels().stream()
                .filter(history -> history.channel().id().equals(id))
                .findFirst()
                .map((ChannelHistory history) -> history.on(LocalDate.parse(day)))
                .orElseThrow();
    }

    private static StakeReading stake(RecordView record, String id) {
        return record.ties().stakes().stream()
                .filter(reading -> reading.stake().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Section> section(Brief brief, String title) {
        return brief.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst();
    }

    private RecordView record(String name, Optional<LocalDate> asOf) {
        return measured(
                name,
                asOf,
                observatory -> observatory.view(observatory.asOf(asOf)).record());
    }

    private <T> T measured(String name, Optional<LocalDate> asOf, Function<Observatory, T> read) {
        try (Observatory observatory = Observatory.open(CASES.resolve(name), temp.resolve(name + ".duckdb"), TODAY)) {
            if (name.equals("russia-turkey")) {
                observatory.ingest(observatory.plan(), Progress.SILENT);
            }
            observatory.measure(observatory.asOf(asOf));
            return read.apply(observatory);
        }
    }
}
