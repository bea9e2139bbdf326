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
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Series of pairs in a case that reads a record of people's and no machine-coded stream. */
class PairsOfARecordTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final String CASE = """
        case: pair
        title: A pair
        dyad: [RUS, TUR]
        period: {from: 2020-01-01, to: 2020-12-31}
        sources:
          - {read: chronicle.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type}}
        """;
    private static final String UNREAD = "No machine-coded stream was read, so nothing is known of these pairs on these"
            + " days, and there is nothing to draw: a zero would be a claim.";

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(
                folder.resolve("chronicle.csv"),
                "id,date,source,target,type\nstrike,2020-02-10,RUS,TUR,ASSAULT\ntalk,2020-03-10,TUR,RUS,CONSULT\n");
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

    @Test
    void theRecordIsShownWhereTheAddressDoesNotSayWhich() throws Exception {
        assertThat(page("/pairs?with=RUS-TUR,RUS-USA"))
                .contains("2 pairs, curated", "value=\"curated\"", "id=\"pair-RUS-TUR\"", "id=\"pair-RUS-USA\"")
                .doesNotContain(UNREAD, "gap: no source held these days");
    }

    @Test
    void askedForAStreamItSaysThatNothingIsKnownAndDrawsNothing() throws Exception {
        assertThat(page("/pairs?with=RUS-TUR&evidence=machine"))
                .contains(UNREAD, "1 pair, machine-coded")
                .doesNotContain("<svg class=\"drawing", "id=\"pair-RUS-TUR\"", "<td class=\"number\">0</td>");
        JsonNode json = JsonMapper.shared().readTree(page("/pairs.json?with=RUS-TUR&evidence=machine"));
        assertThat(json.get("figures")).isEmpty();
        assertThat(json.at("/notes/0").asString()).isEqualTo(UNREAD);
    }

    @Test
    void thePageOfOnePairHasSumsOfTheRecordAndNoneOfAStreamThatWasNotRead() throws Exception {
        assertThat(page("/pair?pair=RUS-TUR&evidence=curated")).contains("Sums of the days shown");
        assertThat(page("/pair?pair=RUS-TUR&evidence=machine")).doesNotContain("Sums of the days shown");
    }
}
