package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small case with a zone and four places, served on a free port. */
class MapPageTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final String CASE = """
        case: pair
        title: A pair
        dyad: [RUS, TUR]
        period: {from: 2020-01-01, to: 2020-12-31}
        zones:
          - {id: ground, title: The <ground>, point: ground.geojson, radiusKm: 100}
          - {id: island, title: An island, point: island.geojson, radiusKm: 10}
        sources:
          - read: chronicle.csv
            as: table
            evidence: curated
            columns: {id: id, date: date, source: source, target: target, type: type, place: place, latitude: latitude, longitude: longitude, text: text}
        """;
    private static final String CHRONICLE = """
        id,date,source,target,type,place,latitude,longitude,text
        near,2020-02-10,RUS,TUR,ASSAULT,Ariha,35.81,36.61,A strike.
        again,2020-03-10,RUS,TUR,ASSAULT,Ariha,35.81,36.61,Another strike.
        sea,2020-02-11,TUR,RUS,ACCUSE,Crimea,,,A word about it.
        none,2020-02-12,TUR,RUS,CONSULT,,,,A call.
        """;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws Exception {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("chronicle.csv"), CHRONICLE);
        Files.writeString(folder.resolve("ground.geojson"), """
                {"type": "Feature", "properties": {"basis": "drawn by <hand>", "approximate": "off by a mile"},
                 "geometry": {"type": "Point", "coordinates": [36.6, 35.8]}}""");
        Files.writeString(folder.resolve("island.geojson"), "{\"type\": \"Point\", \"coordinates\": [36.2, 35.4]}");
        observatory = Observatory.open(folder, folder.resolve("entente.duckdb"), AS_OF);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(AS_OF);
        server = new WebServer(observatory, AS_OF, AS_OF).start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
        observatory.close();
    }

    private static String page(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void preciseAndVaguePlacesAreDrawnApartAndEachOpensItsIncidents() throws Exception {
        assertThat(page("/map?area=all"))
                .contains(
                        "4 incidents: 3 on this map, 0 beyond its edges, 1 with no point that could be used.",
                        "spot precise material-conflict",
                        "Ariha, within 1 km: material conflict, 2 incidents",
                        "spot vague verbal-conflict",
                        "vague: within 300 km",
                        "href=\"/incident/near\"",
                        "The &lt;ground&gt;",
                        "nothing is claimed by them");
    }

    @Test
    void theGroundOfTheZonesLeavesOutWhatLiesBeyondAndSaysSo() throws Exception {
        assertThat(page("/map"))
                .contains(
                        "2 on this map, 1 beyond its edges", "beyond the map", "Scale: 50 km in the middle of the map");
        assertThat(page("/map?q=another")).contains("1 incident: 1 on this map");
    }

    @Test
    void theTableToTakeAlongHasEveryIncidentWithItsPointOrNone() throws Exception {
        assertThat(page("/map.csv?order=oldest").lines())
                .contains(
                        "incident,day,type,quad,place,latitude,longitude,radius_km,text,evidence",
                        "near,2020-02-10,ASSAULT,material conflict,Ariha,35.81,36.61,1.0,A strike.,curated",
                        "none,2020-02-12,CONSULT,verbal cooperation,,,,,A call.,curated")
                .hasSize(5);
    }

    @Test
    void whatItDoesNotTakeAndDaysBeforeAllTimeAreToldAsSuch() throws Exception {
        assertThat(page("/map?page=7")).contains("there is no such parameter", "area, order, asOf");
        assertThat(page("/map?to=0000-01-01")).contains("write a day that is not before 0001-01-01");
        assertThat(page("/evidence?to=0000-01-01")).contains("write a day that is not before 0001-01-01");
    }

    @Test
    void eachZoneSaysOnWhatItRestsAndHowFarItMayBeOff() throws Exception {
        assertThat(page("/map"))
                .contains(
                        "Outline: drawn by &lt;hand&gt;. Approximate: off by a mile.",
                        "class=\"zone approximate\"",
                        "On what its outline rests, the case does not say. How exact its edge is, the case does not say.",
                        "href=\"/evidence?zone=ground\"");
        assertThat(page("/map.csv?table=zones").lines())
                .containsExactly(
                        "zone,title,basis,approximate",
                        "ground,The <ground>,drawn by <hand>,off by a mile",
                        "island,An island,,");
    }

    @Test
    void evidenceIsNarrowedToAZoneAndWhatCannotBeToldIsCounted() throws Exception {
        assertThat(page("/evidence?zone=ground"))
                .contains(
                        "2 incidents",
                        "<span>in the zone The &lt;ground&gt;</span>",
                        "<option value=\"ground\" selected",
                        "Of 1 more incident it cannot be told whether they happened there",
                        "/evidence.csv?zone=ground&amp;order=newest");
        JsonNode json = JsonMapper.shared().readTree(page("/evidence.json?zone=ground&order=oldest"));
        assertThat(json.at("/tables/incidents/rows")
                        .valueStream()
                        .map(row -> row.get("incident").asString()))
                .containsExactly("near", "again");
        assertThat(json.at("/figures/undecided-in-zone").asInt()).isEqualTo(1);
        assertThat(json.at("/citation/address").asString())
                .isEqualTo("/evidence?zone=ground&order=oldest&asOf=2020-12-31");
        assertThat(page("/evidence.csv?zone=ground&q=another&table=incidents").lines())
                .hasSize(2);
        assertThat(page("/map?zone=ground")).contains("2 incidents: 2 on this map");
        assertThat(page("/evidence.csv?zone=moon")).contains("moon").contains("write one of ground, island");
    }
}
