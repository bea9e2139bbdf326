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
import java.util.Optional;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of contacts and of narrative, on a month of documents of our own. */
class WordsPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: pair
                title: A pair
                dyad: [RUS, TUR]
                period: {from: 2019-04-01, to: 2019-05-31}
                sources:
                  - read: chronicle.csv
                    as: table
                    evidence: curated
                    columns: {id: id, date: date, source: source, target: target, type: type, mode: mode, text: text}
                documents:
                  - {read: news.jsonl}
                """);
        Files.writeString(folder.resolve("chronicle.csv"), """
                id,date,source,target,type,mode,text
                a/b c,2019-04-08,RUS HOS,TUR HOS,CONSULT,visit,Talks in Moscow.
                """);
        Files.writeString(folder.resolve("news.jsonl"), news());
        observatory = Observatory.open(folder, folder.resolve("e.duckdb"), LocalDate.of(2026, 1, 1));
        observatory.ingest(observatory.plan(), Progress.SILENT);
        LocalDate asOf = observatory.asOf(Optional.empty());
        observatory.measure(asOf);
        server = new WebServer(observatory, asOf, LocalDate.of(2026, 1, 1)).start(0);
    }

    private static String news() {
        StringBuilder news = new StringBuilder();
        for (LocalDate day = FIRST; day.getMonthValue() == 4; day = day.plusDays(1)) {
            String title = switch (day.getDayOfMonth()) {
                case 8 -> "Talks with President of Turkey Recep Tayyip Erdogan";
                case 9, 19 -> "Meeting with President of Finland Sauli Niinisto";
                default -> "Working day";
            };
            news.append(
                    "{\"id\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"text\": \"%s\", \"publisher\": \"TASS\", \"url\": \"%s\"}%n"
                            .formatted(
                                    "d" + day.getDayOfMonth(),
                                    day,
                                    title,
                                    "Vladimir Putin: Turkey is our <friend> friend.",
                                    address(day)));
        }
        return news.toString();
    }

    private static String address(LocalDate day) {
        return day.getDayOfMonth() == 9 ? "javascript:alert(9)" : "https://example.org/d" + day.getDayOfMonth();
    }

    @AfterAll
    static void stop() {
        server.close();
        observatory.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path).body());
    }

    @Test
    void contactsShowRanksWithBoundsAndTheLogWithItsEvidence() throws IOException, InterruptedException {
        String page = get("/contacts").body();

        assertThat(page)
                .contains("They cover 30 of the 61 days", "How to read the columns")
                .contains("ranked in the 1 of 2 months")
                .contains("That Turkey comes first cannot be decided from this source.")
                .contains("href=\"/incident/a%2Fb%20c\"")
                .contains("Talks with President of Turkey Recep Tayyip Erdogan");
    }

    @Test
    void contactsAreTakenAlongAsJsonAndCsv() throws IOException, InterruptedException {
        JsonNode view = json("/contacts.json");
        assertThat(view.at("/figures/covered_days").asInt()).isEqualTo(30);
        assertThat(get("/contacts.csv").body())
                .contains("talks,FIN,Sauli Niinisto,2,1,0,2,2,")
                .contains("talks,TUR,Recep Tayyip Erdogan,1,2,0,1,1,");
        assertThat(get("/contacts.csv?table=log").body())
                .contains("2019-04-08,2019-04-08,RUS,TUR,Recep Tayyip Erdogan,visit,d8,a/b c,");
    }

    @Test
    void contactsFromTheOtherSideSayThatNothingCanBeCompared() throws IOException, InterruptedException {
        assertThat(get("/contacts?side=TUR").body()).contains("No document of this side was read");
    }

    @Test
    void documentsAreReadOnceHoweverOftenThePagesAreAskedFor() throws IOException, InterruptedException {
        List<String> pages = List.of("/contacts", "/contacts?from=2019-04-02", "/narrative", "/narrative.json");
        get("/contacts");
        get("/narrative");
        Path news = folder.resolve("news.jsonl");
        Path aside = Files.move(news, folder.resolve("aside"));
        try {
            for (String page : pages) {
                assertThat(get(page).body()).as(page).containsPattern("30 (documents|document was)");
            }
        } finally {
            Files.move(aside, news);
        }
    }

    @Test
    void aDocumentIsALinkWhereItsAddressIsKnownAndOnlyThen() throws IOException, InterruptedException {
        assertThat(get("/contacts").body())
                .contains("<a href=\"https://example.org/d8\" rel=\"noreferrer\">d8</a>")
                .doesNotContain("javascript:");
        assertThat(get("/narrative").body()).contains("<a href=\"https://example.org/d8\" rel=\"noreferrer\">d8</a>");
    }

    @Test
    void aWrongSideOrWindowIsToldSo() throws IOException, InterruptedException {
        assertThat(get("/contacts?side=FRA").statusCode()).isEqualTo(400);
        assertThat(get("/contacts?from=2019-05-01&to=2019-04-01").statusCode()).isEqualTo(400);
        assertThat(get("/narrative?publishers=some").statusCode()).isEqualTo(400);
    }

    @Test
    void narrativeShowsLabelsAndWhatIsLeftWithoutPublishersOfAState() throws IOException, InterruptedException {
        String page = get("/narrative").body();
        assertThat(page).contains("Of these, 60 were printed by publishers that belong to a state");
        assertThat(get("/narrative.csv").body()).contains("RUS,TUR,friend,2,60,60,0,2019-04-01,2019-04-30");
        assertThat(page).contains("Turkey is our &lt;friend&gt; friend.").doesNotContain("<friend>");
        assertThat(json("/narrative.json?publishers=independent")
                        .at("/figures/uses")
                        .asInt())
                .isZero();
    }
}
