package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.incident.Incident;
import org.entente.recovery.CrisisPlace;
import org.entente.situation.Places;
import org.entente.zone.GeoJson;
import org.entente.zone.Zone;
import org.entente.zone.Zones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisPlaceTest {
    @TempDir
    Path folder;

    private List<Zone> zones = List.of();

    @BeforeEach
    void zones() throws Exception {
        zones = List.of(circle("moscow", "[37.62, 55.76]"), circle("kerch", "[36.47, 45.36]"));
    }

    private Zone circle(String id, String point) throws Exception {
        Path file = Files.writeString(
                folder.resolve(id + ".geojson"), "{\"type\": \"Point\", \"coordinates\": " + point + "}");
        return Zone.of(id, "Around " + id, List.of(), GeoJson.read(file, GeoJson.Kind.POINT, 100));
    }

    private Optional<CrisisPlace> place(String... places) throws Exception {
        List<Incident> conflict = new ArrayList<>();
        for (String place : places) {
            conflict.add(Told.of("i" + conflict.size(), "2018-11-25", "RUS MIL", "UKR MIL", "ASSAULT")
                    .at(place)
                    .incident());
        }
        return CrisisPlace.of(zones, new Terrain(new Zones(zones), Places.shipped()), conflict);
    }

    @Test
    void aCrisisIsNamedAfterTheZoneInWhichMostOfItsConflictLies() throws Exception {
        CrisisPlace place = place("Kerch", "Moscow", "Kerch", "Moscow", "Kerch", "Kerch", "Moscow", "Ukraine")
                .orElseThrow();

        assertThat(place.zone().id()).isEqualTo("kerch");
        assertThat(place.inside()).extracting(Incident::key).containsExactly("i0", "i2", "i4", "i5");
        assertThat(place.why())
                .isEqualTo(
                        "Named after the zone of the case in which 4 of its 8 incidents of conflict are known to lie");
    }

    @Test
    void twoIncidentsInAZoneGiveNoName() throws Exception {
        assertThat(place("Kerch", "Kerch", "Ukraine", "Russia")).isEmpty();
        assertThat(place()).isEmpty();
    }

    @Test
    void ofTwoZonesWithAsManyTheFirstOfTheCaseGivesTheName() throws Exception {
        assertThat(place("Kerch", "Kerch", "Kerch", "Moscow", "Moscow", "Moscow")
                        .orElseThrow()
                        .zone()
                        .id())
                .isEqualTo("moscow");
    }
}
