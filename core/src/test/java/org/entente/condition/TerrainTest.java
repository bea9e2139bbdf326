package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.incident.Incident;
import org.entente.situation.Places;
import org.entente.zone.GeoJson;
import org.entente.zone.Zone;
import org.entente.zone.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerrainTest {
    @TempDir
    Path folder;

    private ConditionContext context = ConditionContext.EMPTY;

    @BeforeEach
    void zones() throws Exception {
        Path area = Files.writeString(
                folder.resolve("area.geojson"),
                "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35.4], [37.1, 35.4], [37.1, 36.3], [36, 36.3], [36, 35.4]]]}");
        Path tripoli = Files.writeString(
                folder.resolve("tripoli.geojson"), "{\"type\": \"Point\", \"coordinates\": [13.19, 32.89]}");
        Zones zones = new Zones(List.of(
                Zone.of("idlib", "Idlib area", List.of("Idlib Province"), GeoJson.read(area, GeoJson.Kind.POLYGON, 0)),
                Zone.of("libya", "Around Tripoli", List.of(), GeoJson.read(tripoli, GeoJson.Kind.POINT, 100))));
        context = ConditionContext.of(new Terrain(zones, Places.shipped()));
    }

    @Test
    void whatAPersonWroteAsTheatreOrPlaceCountsFirst() throws Exception {
        assertThat(inside(told().in("idlib"))).isEqualTo(Answer.YES);
        assertThat(inside(told().in("idlib").at("Moscow"))).isEqualTo(Answer.YES);
        assertThat(inside(told().at("Idlib Province"))).isEqualTo(Answer.YES);
        assertThat(inside(told().in("IDLIB AREA"))).isEqualTo(Answer.YES);
    }

    @Test
    void theTheatreOfAnotherZoneThatLiesElsewhereIsOutside() throws Exception {
        assertThat(inside(told().in("libya"))).isEqualTo(Answer.NO);
        assertThat(inside(told().in("black-sea"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aNamedPlaceIsInsideOutsideOrTooNearTheEdge() throws Exception {
        assertThat(inside(told().at("Idlib"))).isEqualTo(Answer.YES);
        assertThat(inside(told().at("Moscow"))).isEqualTo(Answer.NO);
        // Aleppo's point lies 3 km beyond the edge, and a town's point is known to about ten
        assertThat(inside(told().at("Aleppo"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aCountryAProvinceOrANameThatNobodyKnowsCannotBeTold() throws Exception {
        assertThat(inside(told())).isEqualTo(Answer.UNKNOWN);
        assertThat(inside(told().at("Syria"))).isEqualTo(Answer.UNKNOWN);
        assertThat(inside(told().at("Latakia Province"))).isEqualTo(Answer.UNKNOWN);
        assertThat(inside(told().at("Homs and Hama"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aSourcesPointCountsBeforeTheName() throws Exception {
        assertThat(inside(told().at("Syria").point(35.8, 36.6, 3))).isEqualTo(Answer.YES);
        assertThat(inside(told().at("Idlib").point(41, 29, 3))).isEqualTo(Answer.NO);
        assertThat(inside(told().point(35.8, 36.6, 1600).byMachine())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theTableCorrectsTheGradeOfAProgramsPoint() throws Exception {
        Incident town = told().at("Idlib").point(35.93, 36.63, 1600).byMachine().incident();
        Incident wide = told().at("Latakia Province, Syria")
                .point(35.6, 36.1, 10)
                .byMachine()
                .incident();
        Incident hand = told().at("Latakia Province").point(35.6, 36.1, 1).incident();

        assertThat(inside(town)).isEqualTo(Answer.YES);
        assertThat(inside(wide)).isEqualTo(Answer.UNKNOWN);
        assertThat(inside(hand)).isEqualTo(Answer.YES);
    }

    private static Told told() {
        return Told.of("one", "2020-02-10", "SYR MIL", "TUR MIL", "ASSAULT");
    }

    private Answer inside(Told told) throws Exception {
        return inside(told.incident());
    }

    private Answer inside(Incident incident) throws Exception {
        return Condition.compile("incident.inside(\"idlib\")").answer(incident, context);
    }
}
