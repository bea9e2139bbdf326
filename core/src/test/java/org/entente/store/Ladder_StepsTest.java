package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.store.GdeltRows.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.LadderStep;
import org.entente.incident.Mark;
import org.entente.incident.Report;
import org.entente.provenance.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that only reports go through, on rows of GDELT. */
class Ladder_StepsTest {
    @TempDir
    private Path temp;

    private @Nullable CaseFolder folder;

    @Test
    void oneDocumentTellsAThingOnce() {
        try (Observatory observatory = measured(
                row("1").document("http://a/x"),
                row("2").document("http://a/x").day("20180104").to("ERDOGAN", "TUR", "MIL"),
                row("3").document("http://a/x").code("112", "-2"))) {
            assertThat(keys(observatory)).containsExactly("gdelt:1", "gdelt:3");
            assertThat(rows(observatory, "same document, code and pair")).isEqualTo("3 2");
        }
    }

    @Test
    void whoDidWhatToWhomCountsOnceADay() {
        try (Observatory observatory = measured(
                row("1").code("112", "-2"),
                row("2").code("112", "-2"),
                row("3").code("112", "-2").day("20180104"),
                row("4").code("112", "-2").to("TURKEY", "TUR", "CVL"))) {
            assertThat(keys(observatory)).containsExactly("gdelt:3", "gdelt:1", "gdelt:4");
            assertThat(rows(observatory, "one a day")).isEqualTo("4 3");
        }
    }

    @Test
    void whatTwoDoTogetherIsOneIncidentWithoutDirection() {
        try (Observatory observatory = measured(
                row("1").code("042", "1.9"),
                row("2").code("043", "2.8").from("TURKEY", "TUR", "GOV").to("RUSSIA", "RUS", "GOV"),
                row("3").code("057", "8"),
                row("4").code("057", "8").from("TURKEY", "TUR", "GOV").to("RUSSIA", "RUS", "GOV"),
                row("5").code("112", "-2"),
                row("6").code("112", "-2").from("TURKEY", "TUR", "GOV").to("RUSSIA", "RUS", "GOV"))) {
            assertThat(incidents(observatory))
                    .extracting(Incident::key, incident -> incident.direction().orElseThrow())
                    .containsExactly(
                            tuple("gdelt:1", Direction.MUTUAL),
                            tuple("gdelt:3", Direction.MUTUAL),
                            tuple("gdelt:5", Direction.FORWARD),
                            tuple("gdelt:6", Direction.BACKWARD));
            assertThat(rows(observatory, "reciprocal twins")).isEqualTo("6 4");
        }
    }

    @Test
    void rowsThatDifferInDetailAreOneIncidentWithTheMedianOfTheirWeights() {
        try (Observatory observatory = measured(
                row("1").code("190", "-10"),
                row("2").code("193", "-9").from("RUSSIA", "RUS", ""),
                row("3").code("112", "-2"))) {
            assertThat(incidents(observatory)).hasSize(2).first().satisfies(fight -> {
                assertThat(fight.key()).isEqualTo("gdelt:1");
                assertThat(fight.weight()).isEqualTo(-9.5);
            });
        }
    }

    @Test
    void aMergedIncidentOpensToAllItsRowsWithTheStepOfEach() {
        try (Observatory observatory = measured(
                row("1").code("193", "-9").document("http://a/x").town("Kobani", 36.9, 38.4),
                row("2").code("193", "-9").document("http://a/x").town("Kobani", 36.9, 38.4),
                row("3").code("193", "-9"),
                row("4").code("190", "-10").to("TURKEY", "TUR", ""))) {
            List<Report> reports = observatory.incidents().reports("gdelt:1");
            assertThat(reports)
                    .extracting(report -> report.provenance().reference() + " "
                            + report.code().orElse("") + " " + report.joinedBy().orElse("names it"))
                    .containsExactly(
                            "a.CSV:1 193 names it",
                            "a.CSV:2 193 same document, code and pair",
                            "a.CSV:3 193 one a day",
                            "a.CSV:4 190 near-duplicates");
            assertThat(incidents(observatory))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reports()).hasSize(4));
        }
    }

    @Test
    void aGatheringOfThreeIsOneHappeningSharedByItsPairs() {
        String summit = "http://a/summit";
        try (Observatory observatory = measured(
                row("1").document(summit),
                row("2").document(summit).to("IRAN", "IRN", "GOV"),
                row("3").document(summit).from("TURKEY", "TUR", "GOV").to("IRAN", "IRN", "GOV"),
                row("4").document("http://a/other").from("CHINA", "CHN", "GOV").to("IRAN", "IRN", "GOV"))) {
            Incident pair = observatory.incidents().find("gdelt:1").orElseThrow();
            assertThat(pair.attendees()).contains(3);
            assertThat(pair.share()).isEqualTo(1.0 / 3);
            assertThat(observatory.incidents().find("gdelt:4").orElseThrow().attendees())
                    .isEmpty();
            assertThat(rows(observatory, "gatherings of three or more counted once"))
                    .isEqualTo("4 2");
        }
    }

    @Test
    void aVisitorsRoundIsNoGathering() {
        String round = "http://a/round";
        try (Observatory observatory = measured(
                row("1").document(round),
                row("2").document(round).to("IRAN", "IRN", "GOV"),
                row("3").document(round).to("CHINA", "CHN", "GOV"))) {
            assertThat(incidents(observatory))
                    .hasSize(3)
                    .allSatisfy(visit -> assertThat(visit.attendees()).isEmpty());
        }
    }

    @Test
    void mostDocumentsDecideWhetherItWasAGathering() {
        String summit = "http://a/summit";
        try (Observatory observatory = measured(
                row("1").document(summit),
                row("2").document(summit).to("IRAN", "IRN", "GOV"),
                row("3").document(summit).from("TURKEY", "TUR", "GOV").to("IRAN", "IRN", "GOV"),
                row("4").document("http://a/two-alone"))) {
            assertThat(observatory.incidents().find("gdelt:1").orElseThrow().attendees())
                    .isEmpty();
            assertThat(observatory.incidents().find("gdelt:2").orElseThrow().attendees())
                    .contains(3);
        }
    }

    @Test
    void doubtfulRowsAreMarkedWithTheReasonAndLeftOut() {
        try (Observatory observatory = measured(
                row("late").day("20171229"),
                row("city").from("ISTANBUL", "TUR", "").to("RUSSIA", "RUS", "GOV"),
                row("seat").from("ANKARA", "TUR", "").to("RUSSIA", "RUS", "GOV").code("112", "-2"),
                row("sport").document("http://a/turkey-beat-russia-in-World-Cup-qualifier"),
                row("past").document("http://a/100th-anniversary-of-the-treaty"),
                row("star").document("http://a/box-office-hit"),
                row("aside").notInLead())) {
            assertThat(keys(observatory)).containsExactly("gdelt:seat");
            assertThat(observatory.marked(100))
                    .extracting(row -> row.mark().word() + ": " + row.detail())
                    .containsExactlyInAnyOrder(
                            "date-doubtful: 7 days before the report",
                            "not-the-state: istanbul",
                            "sports: world cup",
                            "history: anniversary",
                            "entertainment: box office",
                            "not-lead: by the source");
            assertThat(observatory.marks())
                    .extracting(count -> count.mark() + " " + count.rows() + " " + count.ofPair() + " " + count.kept())
                    .containsExactly(Arrays.stream(Mark.values())
                            .map(mark -> mark + " 1 1 false")
                            .toArray(String[]::new));
            assertThat(rows(observatory, "not marked as doubtful")).isEqualTo("7 1");
        }
    }

    @Test
    void theCaseKeepsWhatItWants() {
        folder = CaseFolder.in(temp).keep("sports").keep("not-lead");
        try (Observatory observatory = measured(
                row("sport").document("http://a/uefa"),
                row("both").document("http://a/uefa-anniversary").code("112", "-2"),
                row("aside").code("130", "-4").notInLead())) {
            assertThat(keys(observatory)).containsExactly("gdelt:aside", "gdelt:sport");
        }
    }

    @Test
    void whatAPersonCodedIsNotMerged() {
        CaseFolder table = CaseFolder.withEvents(
                temp, Evidence.MACHINE, "a,2016-01-01,RUS,TUR,ACCUSE,", "b,2016-01-01,RUS,TUR,ACCUSE,");
        try (Observatory observatory = table.measured(Optional.empty())) {
            assertThat(keys(observatory)).containsExactly("a", "b");
        }
    }

    @Test
    void whatIsKnownLaterNeverRenamesAnIncident() {
        GdeltRows[] rows = {
            row("9").code("112", "-2"), row("1").code("112", "-2").added("20180107")
        };
        try (Observatory observatory = measured(rows)) {
            assertThat(keys(observatory)).containsExactly("gdelt:9");
            observatory.measure(LocalDate.of(2018, 1, 5));
            assertThat(keys(observatory)).containsExactly("gdelt:9");
            assertThat(observatory.incidents().reports("gdelt:9")).hasSize(1);
        }
    }

    private Observatory measured(GdeltRows... rows) {
        CaseFolder made = folder == null ? CaseFolder.in(temp) : folder;
        made.text("a.CSV", Arrays.stream(rows).map(row -> row + "\n").collect(Collectors.joining()))
                .named("a.CSV", "gdelt");
        return made.measured(Optional.empty());
    }

    private static List<Incident> incidents(Observatory observatory) {
        return observatory.incidents().list(IncidentFilter.ALL, 100);
    }

    private static List<String> keys(Observatory observatory) {
        return incidents(observatory).stream().map(Incident::key).toList();
    }

    /** The rows before and after a step. */
    private static String rows(Observatory observatory, String name) {
        LadderStep step = observatory.incidents().ladder().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return step.rowsIn() + " " + step.rowsOut();
    }
}
