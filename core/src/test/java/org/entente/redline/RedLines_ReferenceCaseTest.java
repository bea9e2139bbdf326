package org.entente.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.condition.Answer;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.Terrain;
import org.entente.incident.Incident;
import org.entente.ingest.Progress;
import org.entente.redline.Crossing.Outcome;
import org.entente.situation.Places;
import org.entente.zone.Control;
import org.entente.zone.Location;
import org.entente.zone.Membership;
import org.entente.zone.Zone;
import org.entente.zone.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The red lines, zones and control of places of the case that ships with Entente. */
class RedLines_ReferenceCaseTest {
    private static final Path CASES = Path.of(System.getProperty("entente.root"), "cases");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temp;

    @Test
    void theLinesStandAsTheChronicleShows() {
        try (Observatory observatory = measured("2020-03-31")) {
            List<Standing> standings = observatory.books().redLines(LocalDate.of(2020, 3, 31));

            assertThat(standings)
                    .extracting(one -> one.line().id(), Standing::state)
                    .containsExactly(
                            tuple("turkish-airspace", State.CONSEQUENCE_NOT_SEEN),
                            tuple("ultimatum-of-february-2020", State.CONSEQUENCE_CARRIED_OUT),
                            tuple("turkish-soldiers", State.CONSEQUENCE_CARRIED_OUT));
            assertThat(standings.getFirst().crossings())
                    .extracting(crossing -> crossing.by().key(), Crossing::outcome)
                    .containsExactly(
                            tuple("drone-shot-down-kilis", Outcome.CARRIED_OUT),
                            tuple("su24-shot-down", Outcome.CARRIED_OUT),
                            tuple("airspace-violation-su34", Outcome.NOT_SEEN));
            assertThat(standings.getLast().crossings())
                    .extracting(crossing -> crossing.by().key())
                    .contains("nayrab-strike", "balyun-strike");
            assertThat(TrackRecord.of(standings))
                    .singleElement()
                    .returns("TUR HOS", TrackRecord::by)
                    .returns(3L, TrackRecord::lines)
                    .extracting(TrackRecord::outcomes)
                    .isInstanceOf(Map.class);
            declarationsStandInTheChronicle(observatory, standings);
        }
    }

    private static void declarationsStandInTheChronicle(Observatory observatory, List<Standing> standings) {
        for (Standing standing : standings) {
            String key = standing.line().declaration().incident().orElseThrow();
            assertThat(observatory.incidents().find(key).map(Incident::day))
                    .hasValue(standing.line().declaration().on());
        }
    }

    @Test
    void onTheEveOfBalyunTheUltimatumWasApproachedAndNobodyKnewMore() {
        try (Observatory observatory = measured("2020-02-26")) {
            Standing ultimatum =
                    observatory.books().redLines(LocalDate.of(2020, 2, 26)).get(1);

            assertThat(ultimatum.state()).isEqualTo(State.APPROACHED);
            assertThat(ultimatum.changes()).singleElement().satisfies(change -> {
                assertThat(change.day()).isEqualTo("2020-02-20");
                assertThat(change.evidence())
                        .extracting(Sighting::key)
                        .containsExactly("taftanaz-five-killed", "nayrab-strike");
            });
        }
        try (Observatory observatory = measured("2020-02-04")) {
            assertThat(observatory
                            .books()
                            .redLines(LocalDate.of(2020, 2, 4))
                            .get(1)
                            .state())
                    .isEqualTo(State.NOT_DECLARED);
        }
    }

    @Test
    void theZonesHoldTheTownsThatLieInThem() {
        Zones zones = Observatory.read(CASES.resolve("russia-turkey")).record().zones();
        Zone idlib = zones.find("idlib").orElseThrow();
        Zone corridor = zones.find("m4-corridor").orElseThrow();

        for (String town : List.of("Idlib", "Ariha", "Saraqib", "Taftanaz", "Khan Sheikhoun")) {
            assertThat(idlib.membership(town(town, 3))).as(town).isEqualTo(Membership.INSIDE);
        }
        for (String town : List.of("Aleppo", "Hama", "Latakia", "Afrin", "Moscow", "Tripoli")) {
            assertThat(idlib.membership(town(town, 3))).as(town).isEqualTo(Membership.OUTSIDE);
        }
        for (String town : List.of("Ariha", "Saraqib", "Jisr al-Shughour")) {
            assertThat(corridor.membership(town(town, 3))).as(town).isEqualTo(Membership.INSIDE);
        }
        assertThat(corridor.membership(town("Idlib", 3))).isEqualTo(Membership.OUTSIDE);
        assertThat(corridor.membership(town("Ariha", 10))).isEqualTo(Membership.UNKNOWABLE);
    }

    @Test
    void thePatrolOnTheM4LiesInItsCorridorAndInIdlib() throws Exception {
        try (Observatory observatory = measured("2020-03-31")) {
            Incident patrol = observatory.incidents().find("first-m4-patrol").orElseThrow();
            Condition condition = Condition.compile(
                    "incident.type == COOPERATE && incident.mentions(\"joint patrol\") && incident.realised"
                            + " && incident.inside(\"m4-corridor\") && incident.inside(\"idlib\")");
            Terrain terrain = new Terrain(observatory.caseFile().record().zones(), Places.shipped());

            assertThat(condition.answer(patrol, ConditionContext.of(terrain))).isEqualTo(Answer.YES);
        }
    }

    @Test
    void controlOfAPlaceIsToldFromTheDayItChanged() {
        Control control =
                Observatory.read(CASES.resolve("russia-turkey")).record().control();

        assertThat(control.find("Saraqib", LocalDate.of(2020, 2, 29)).map(Control.Change::controller))
                .hasValue("NFL");
        assertThat(control.find("Saraqib", LocalDate.of(2020, 3, 2)).map(Control.Change::controller))
                .hasValue("SYR");
        assertThat(control.find("Saraqib", LocalDate.of(2020, 2, 26))).isEmpty();
    }

    @Test
    void theSecondCaseHasAZoneOfItsOwn() {
        Zone azov = Observatory.read(CASES.resolve("russia-ukraine-2018"))
                .record()
                .zones()
                .find("sea-of-azov")
                .orElseThrow();

        for (String town : List.of("Kerch", "Mariupol", "Berdyansk", "Crimean Bridge")) {
            assertThat(azov.membership(town(town, 10))).as(town).isEqualTo(Membership.INSIDE);
        }
        assertThat(azov.membership(town("Sevastopol", 10))).isEqualTo(Membership.OUTSIDE);
        assertThat(azov.membership(town("Donetsk", 10))).isEqualTo(Membership.OUTSIDE);
    }

    private static Location town(String name, double km) {
        return Places.shipped().listByName(name).stream()
                .findFirst()
                .flatMap(place -> place.point())
                .map(point -> new Location(point.latitude(), point.longitude(), km))
                .orElseThrow();
    }

    private Observatory measured(String asOf) {
        Observatory observatory =
                Observatory.open(CASES.resolve("russia-turkey"), temp.resolve(asOf + ".duckdb"), TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(Optional.of(LocalDate.parse(asOf))));
        return observatory;
    }
}
