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

/** A case with a declared crisis and one that a stream shows, served on a free port. */
class CrisesPageTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 8, 1);
    private static final LocalDate CLASH = LocalDate.of(2015, 11, 24);
    private static final LocalDate GAP = LocalDate.of(2015, 12, 10);
    private static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);
    private static final String CASE = """
            case: crises
            title: Crises
            dyad: [RUS, TUR]
            period: {from: 2015-08-01, to: 2016-03-31}
            sources:
              - read: chronicle.csv
                as: table
                evidence: curated
                columns: {id: id, date: date, source: source, target: target, type: type, mode: mode, text: text}
              - read: stream.csv
                as: table
                evidence: machine
                columns: {id: id, date: date, source: source, target: target, type: type, weight: weight, publisher: publisher, place: place}
            answersFor:
              - {patron: RUS, client: SYR, from: 2015-01-01, basis: known}
            episodes:
              - {id: jet, title: The jet <b>, trigger: shot, endedBy: letter, openIssues: [patronage & more]}
            channels:
              - {id: flights, title: Charter flights, kind: flights, turns: [{is: closed, incident: ban}]}
            zones:
              - {id: strait, title: A strait <b>, point: strait.geojson, radiusKm: 100}
            """;
    private static final String CHRONICLE = """
            id,date,source,target,type,mode,text
            shot,2015-11-24,TUR MIL,RUS MIL,ASSAULT,aerial,A jet is shot down.
            ban,2015-11-28,RUS HOS,TUR,SANCTION,,Flights are banned <script>.
            letter,2016-02-20,TUR HOS,RUS HOS,SUPPORT,,A letter comes.
            """;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("chronicle.csv"), CHRONICLE);
        Files.writeString(folder.resolve("stream.csv"), stream());
        Files.writeString(folder.resolve("strait.geojson"), "{\"type\": \"Point\", \"coordinates\": [36.47, 45.36]}");
        observatory = Observatory.open(folder, folder.resolve("e.duckdb"), LocalDate.of(2026, 11, 22));
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(AS_OF);
        server = new WebServer(observatory, AS_OF, LocalDate.of(2026, 11, 22)).start(0);
    }

    private static String stream() {
        StringBuilder rows = new StringBuilder("id,date,source,target,type,weight,publisher,place\n");
        for (LocalDate day = FIRST; !day.isAfter(AS_OF); day = day.plusDays(1)) {
            if (day.equals(GAP)) {
                continue;
            }
            for (int other = 0; other < 12; other++) {
                rows.append("o" + day + "-" + other + "," + day + ",USA,CHN,CONSULT,1,Reuters,\n");
            }
            if (!day.isBefore(CLASH) && day.isBefore(CLASH.plusDays(4))) {
                for (String source : List.of("RUS MIL", "RUS GOV", "RUS MFA", "SYR MIL")) {
                    for (String type : List.of("ASSAULT", "THREATEN", "ACCUSE")) {
                        rows.append("k" + day + source.replace(' ', '-') + type + "," + day + "," + source + ",TUR,"
                                + type + ",-9," + (type.equals("ACCUSE") ? "TASS," : "Anadolu Agency,Kerch") + "\n");
                    }
                }
            }
        }
        return rows.append("talk,2015-12-20,RUS HOS,TUR HOS,CONSULT,2,TASS,\n").toString();
    }

    @AfterAll
    static void stop() {
        server.close();
        observatory.close();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String page(String address) throws IOException, InterruptedException {
        return get(address).body();
    }

    @Test
    void theListTellsOfEachHowItBeganPeakedAndEnded() throws Exception {
        assertThat(page("/crises"))
                .contains(
                        "1 crisis is declared by the case, 1 was detected",
                        "<a href=\"/crises/jet\">The jet &lt;b&gt;</a>",
                        "<a href=\"/incident/shot\">A jet is shot down.</a>",
                        "Over on 2016-02-20, on hold since: 2 matters stay open.",
                        "patronage &amp; more",
                        "Charter flights, stopped since 2015-11-28",
                        "<a href=\"/crises/2015-11-24\">Crisis of November 2015, A strait &lt;b&gt;</a>",
                        "incidents of conflict are known to lie.",
                        "Over on 2015-12-20, on hold since: 1 matter stays open.")
                .doesNotContain("<script>.");
    }

    @Test
    void bothFiguresStandSideBySide() throws Exception {
        assertThat(page("/crises"))
                .contains(
                        "1 crisis by the acts of the two alone, 1 crisis when the acts of those a side answers for count",
                        "81 on 2015-11-24",
                        "108 on 2015-11-24",
                        "/crises/2015-11-24-with-clients");
    }

    @Test
    void aGapIsNeverZero() throws Exception {
        assertThat(page("/crises/2015-11-24"))
                .containsPattern("2015-12-10</time></th><td class=\"number\">gap</td><td class=\"number\">gap</td>")
                .containsPattern("2015-12-09</time></th><td class=\"number\">0.0</td>")
                .contains("fill=\"url(#texture-blank)\"");
    }

    @Test
    void theDaysOpenTheirIncidents() throws Exception {
        String page = page("/crises/2015-11-24");
        assertThat(page).contains("from=2015-11-24&amp;to=2015-11-24");
        assertThat(page).contains("By or against those a side answers for", "independent sources: ");
    }

    @Test
    void jsonAndCsvSayTheSame() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(page("/crises.json"));
        assertThat(json.path("figures").path("detected_with_clients").asInt()).isEqualTo(1);
        assertThat(json.path("tables").path("courses").path("rows")).hasSize(3);
        assertThat(page("/crises/jet.csv?table=phases").lines())
                .containsExactly(
                        "crisis,phase,from",
                        "jet,peak,2015-11-24",
                        "jet,de-escalation,2015-11-25",
                        "jet,on hold,2016-02-20");
        assertThat(page("/crises/jet.csv?table=ending-evidence"))
                .contains("jet,2016-02-20,the end that the case names,true,letter");
        assertThat(page("/crises/2015-11-24.csv?table=ending-evidence")).contains("contact,false,talk");
    }

    @Test
    void anUnknownCrisisIsToldWithThoseThatAreThere() throws Exception {
        HttpResponse<String> reply = get("/crises/nowhere");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("there are jet, 2015-11-24, 2015-11-24-with-clients");
    }

    @Test
    void theCitationNamesTheMethod() {
        Citations citations = Citations.of(observatory, AS_OF, AS_OF);
        assertThat(citations.cite(ViewAddress.parse("/crises/jet.json")).words())
                .contains("the crisis The jet", "Method recovery v2");
        assertThat(citations.cite(ViewAddress.parse("/crises")).words()).contains("crises", "Method recovery v2");
    }
}
