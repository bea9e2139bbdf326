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
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages tell of mentions, and of classes that differ from ours. */
class MentionsPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MENTIONS = 205;

    @TempDir
    static Path folder;

    private static Observatory observatory;
    private static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
            case: mentioned
            dyad: [RUS, TUR]
            period: {from: 2018-01-01, to: 2018-01-31}
            sources:
              - {read: e.CSV, as: gdelt, evidence: machine}
              - {read: m.CSV, as: gdelt-mentions, evidence: machine}
            """);
        Files.writeString(folder.resolve("e.CSV"), event());
        Files.writeString(
                folder.resolve("m.CSV"),
                IntStream.range(0, MENTIONS)
                                .mapToObj(i -> mention("http://example.org/" + i))
                                .collect(Collectors.joining())
                        + mention("javascript:alert(1)").replace("20180106", "20180105")
                        + mention("http://example.org/late").replace("20180106", "20180201"));
        observatory = Observatory.open(folder, folder.resolve("entente.duckdb"), TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        LocalDate asOf = observatory.asOf(Optional.empty());
        observatory.measure(asOf);
        server = new WebServer(observatory, asOf, TODAY).start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
        observatory.close();
    }

    @Test
    void anIncidentListsTheFirstTwoHundredWithTheTotal() throws Exception {
        assertThat(get("/incident/gdelt:7"))
                .contains("Who mentions it", "The first 200 of 206 mentions", "2018-01-06 00:15", "50 of 100")
                .contains("<a href=\"http://example.org/0\" rel=\"noreferrer\">")
                .doesNotContain("href=\"javascript", "http://example.org/late");
    }

    @Test
    void theyAreInJsonAndCsvToo() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(get("/incident/gdelt:7.json"));
        assertThat(json.toString()).contains("\"mentions\":206", "2018-01-06T00:15:00");
        assertThat(get("/incident/gdelt:7.csv?table=mentions").lines().filter(line -> line.startsWith("2018-01-0")))
                .hasSize(200);
    }

    @Test
    void theDataPageTellsMentionsApartAndWhatDiffers() throws Exception {
        assertThat(get("/data"))
                .contains("1 machine records of events read", "207 machine records of mentions read")
                .contains(
                        "Other classes and weights than ours", "<td>material cooperation</td><td>verbal conflict</td>");
        JsonNode json = JsonMapper.shared().readTree(get("/data.json"));
        assertThat(json.toString()).contains("\"machine_records\":1", "\"machine_mention_records\":207");
    }

    private static String event() {
        String[] row = new String[61];
        Arrays.fill(row, "");
        row[0] = "7";
        row[1] = "20180105";
        row[7] = "RUS";
        row[17] = "TUR";
        row[26] = "090";
        row[29] = "2";
        row[30] = "-2.0";
        row[59] = "20180106001500";
        return String.join("\t", row) + "\n";
    }

    private static String mention(String url) {
        return "7\t20180106001500\t20180106001500\t1\texample.org\t" + url
                + "\t2\t-1\t300\t344\t1\t50\t2541\t2.07\t\t\n";
    }

    private static String get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
