package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case with three incidents more than a map takes: one far away on the first day, two at the same spot on the last. */
class MapOfManyTest {
    private static final int MANY = 20_000;
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final String CASE = """
        case: pair
        title: A pair
        dyad: [RUS, TUR]
        period: {from: 2020-01-01, to: 2020-12-31}
        sources:
          - read: stream.csv
            as: table
            evidence: machine
            columns: {id: id, date: date, source: source, target: target, type: type, place: place, latitude: latitude, longitude: longitude}
        """;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        StringBuilder csv = new StringBuilder("id,date,source,target,type,place,latitude,longitude\n");
        csv.append("first,2020-01-01,RUS,TUR,ASSAULT,Far away,41.01,28.97\n");
        for (int i = 0; i < MANY; i++) {
            csv.append("e%s,%s,RUS,TUR,ASSAULT,Ariha,35.81,36.61%n".formatted(i, FROM.plusDays(1 + i % 360)));
        }
        csv.append("later,2020-12-30,TUR,RUS,ACCUSE,Ariha,35.81,36.61\nlast,2020-12-31,TUR,RUS,ACCUSE,,,\n");
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("stream.csv"), csv);
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
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static List<String> keys(String path) throws Exception {
        return page(path).lines().map(line -> line.split(",", 2)[0]).toList();
    }

    @Test
    void ofTooManyTheNewestAreShownAndItSaysSo() throws Exception {
        assertThat(page("/map"))
                .contains(
                        "The newest 20,000 of 20,003 incidents: choose a layer, a zone or fewer days to see all of yours."
                                + " Of these, 19,999 on this map, 0 beyond its edges, 1 with no point that could be"
                                + " used.")
                .doesNotContain("Far away");
        assertThat(keys("/map.csv"))
                .hasSize(MANY + 1)
                .startsWith("incident", "last", "later")
                .doesNotContain("first");
        JsonNode figures = JsonMapper.shared().readTree(page("/map.json")).get("figures");
        assertThat(figures.get("incidents").asInt()).isEqualTo(MANY + 3);
        assertThat(figures.get("listed").asInt()).isEqualTo(MANY);
    }

    @Test
    void askedForTheOldestItShowsAndSaysThose() throws Exception {
        assertThat(page("/map?order=oldest"))
                .contains("The oldest 20,000 of 20,003 incidents", "Far away")
                .doesNotContain("The newest");
        assertThat(keys("/map.csv?order=oldest")).contains("first").doesNotContain("last", "later");
    }

    @Test
    void narrowedToFewerItShowsAll() throws Exception {
        assertThat(page("/map?from=2020-12-30"))
                .contains("2 incidents: 1 on this map, 0 beyond its edges, 1 with no point that could be used.")
                .doesNotContain("The newest");
    }
}
