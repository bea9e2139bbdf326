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

/** A small case with all that can tie two states together, served on a free port. */
class StakesPageTest {
    private static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
    private static final String CASE = """
            case: ties
            title: Ties
            dyad: [RUS, TUR]
            period: {from: 2015-01-01, to: 2017-12-31}
            sources:
              - read: chronicle.csv
                as: table
                evidence: curated
                columns: {id: id, date: date, source: source, target: target, type: type, claimant: claimant, publisher: publisher, text: text}
            episodes:
              - {id: jet, title: The jet, trigger: shot, endedBy: letter, openIssues: [much]}
            stakes:
              - id: gas
                title: Gas & pipes
                read: stakes.csv
                series: [bought]
                dependence:
                  - {side: TUR, amount: bought, total: all-bought}
                  - {side: RUS, amount: sold, total: all-sold}
            projects:
              - {id: pipe, title: The pipe, milestones: [{is: agreed, day: 2014-12-01, text: Agreed <b>., basis: a protocol}, {is: suspended, incident: halt}]}
            channels:
              - id: flights
                title: Charter flights
                kind: flights
                before: {is: open, basis: it was flown}
                turns: [{is: closed, incident: ban}, {is: opening-announced, incident: letter}, {is: opened, incident: flight}]
              - {id: talks, title: Talks, kind: ministers, turns: [{is: opened, incident: nowhere}]}
            pressure:
              - {id: killed, title: Soldiers killed, on: TUR, kind: casualties, read: stakes.csv, series: killed}
            aims:
              - {id: apology, of: RUS, text: An apology, statedBy: {incident: ban}, outcomes: [{is: partly, saidBy: RUS HOS, incident: letter}]}
            sensitiveIssues:
              - {id: border, title: The border, of: TUR, declaredBy: {incident: shot}, reference: {from: 2015-11-24, to: 2016-06-27}, opportunities: [{incident: halt, provokedBy: [ban]}, {incident: flight}]}
            principles:
              - {id: kind, text: Be kind., basis: an article, for: [channel:flights], against: [ban]}
            """;
    private static final String CHRONICLE = """
            id,date,source,target,type,claimant,publisher,text
            shot,2015-11-24,TUR MIL,RUS MIL,ASSAULT,both,TASS,A jet is shot down.
            ban,2015-11-28,RUS HOS,TUR,SANCTION,RUS HOS,Kremlin,Flights are banned <script>.
            halt,2015-12-03,RUS GOV,TUR,SANCTION,RUS GOV,TASS,Talks on the pipe stop.
            letter,2016-06-27,TUR HOS,RUS HOS,SUPPORT,both,Kremlin,A letter comes.
            flight,2016-09-02,RUS BUS,TUR BUS,COOPERATE,third-party,Reuters,The first flight lands.
            """;
    private static final String SERIES = """
            series,period,value,unit,figure,known_by,source,incident,note
            bought,2016,24.5,bcm,round,2017-06,EMRA,,
            all-bought,2016,49.0,bcm,round,2017-06,EMRA,,
            sold,2016,24.0,bcm,exact,2017-06,Gazprom,,
            all-sold,2016,240.0,bcm,exact,2017-06,Gazprom,,
            bought,2017,28.7,bcm,round,2018-06,EMRA,,
            killed,2015-11-24,1204,soldiers,exact,2015-11-25,Ministry,shot,Never so many.
            """;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("chronicle.csv"), CHRONICLE);
        Files.writeString(folder.resolve("stakes.csv"), SERIES);
        observatory = Observatory.open(folder, folder.resolve("e.duckdb"), LocalDate.of(2026, 11, 22));
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(AS_OF);
        server = new WebServer(observatory, AS_OF, LocalDate.of(2026, 11, 22)).start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
        observatory.close();
    }

    private static String page(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void theChannelsAreListedWithTheirLanesAndTurns() throws Exception {
        assertThat(page("/stakes"))
                .contains(
                        "Channels open on 2017-12-31: Charter flights.",
                        "Channels unknown on 2017-12-31: Talks.",
                        "open <span class=\"quiet\">since 2016-09-02</span>",
                        "<title>2015-11-28 to 2016-09-01: closed</title>",
                        "open before (it was flown); closed from 2015-11-28, open from 2016-09-02",
                        "<strong>opening announced</strong>: <a href=\"/incident/letter\">A letter comes.</a>",
                        "Not known: the channel \"talks\": the incident nowhere is not known.")
                .doesNotContain("<script>.", "<b>.");
    }

    @Test
    void whatTheCrisisInterruptedHasItsEndAndItsEvidence() throws Exception {
        assertThat(page("/stakes"))
                .contains(
                        "In the crisis: The jet",
                        "279 days, again 67 days after the crisis ended",
                        "not taken up in full by this day",
                        "<strong>again</strong>: <a href=\"/incident/flight\">The first flight lands.</a>");
    }

    @Test
    void sharesAreShownAndUnknownIsSaid() throws Exception {
        assertThat(page("/stakes"))
                .contains(
                        "Gas &amp; pipes",
                        "about 24.5 bcm",
                        "10.0\u00a0%",
                        "50.0\u00a0%",
                        "TUR, by 40.0 points",
                        "EMRA (stakes.csv:2)",
                        "<a href=\"/incident/shot\">1,204 soldiers</a>")
                .doesNotContain("28.7");
    }

    @Test
    void aimsIssuesAndPrinciplesAreShownWithWhoSaysSo() throws Exception {
        assertThat(page("/stakes"))
                .contains(
                        "attained in part by the word of Russia, Head of state or government",
                        "1 opportunity, on 1 a provocation is recorded",
                        "1 opportunity, on 0 a provocation is recorded",
                        "Be kind.",
                        "<strong>channel</strong>: <a href=\"/incident/ban\">Charter flights: closed from 2015-11-28, open from 2016-09-02</a>");
    }

    @Test
    void theSameIsTakenAlong() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(page("/stakes.json"));
        assertThat(json.at("/figures/channels_open").asInt()).isEqualTo(1);
        assertThat(json.at("/citation/method").asString()).isEqualTo("stakes v1");
        JsonNode row = json.at("/tables/dependence/rows/0");
        assertThat(row.get("first_share").asDouble()).isEqualTo(0.1);
        assertThat(row.get("asymmetry").asDouble()).isEqualTo(-0.4);
        assertThat(json.at("/tables/channels/rows/3/from").isNull())
                .as("unknown, never a day")
                .isTrue();
        assertThat(page("/stakes.csv?table=interruptions").lines())
                .containsExactly(
                        "of,title,stopped,begun,begun_by,eased,resumed,resumed_by,days,abandoned,episode,days_after_end",
                        "flights,Charter flights,true,2015-11-28,ban,,2016-09-02,flight,279,false,jet,67",
                        "pipe,The pipe,true,2015-12-03,halt,,,,,false,jet,");
        assertThat(page("/stakes.csv").lines().toList().get(2))
                .isEqualTo("flights,Charter flights,flights,closed,2015-11-28,2016-09-01,ban,");
        assertThat(page("/stakes.csv?table=principles")).contains("kind,Be kind.,an article,for,channel:flights,");
        assertThat(page("/stakes.csv?table=issues")).contains("border,TUR,true,ban,2015-12-03");
        assertThat(page("/stakes.csv?table=aims").lines()).hasSize(3);
    }

    @Test
    void theCitationNamesTheMethod() {
        assertThat(Citations.of(observatory, AS_OF, LocalDate.of(2026, 11, 22))
                        .cite(ViewAddress.parse("/stakes"))
                        .words())
                .contains("Method stakes v1 (docs/methods/stakes.md)");
    }

    @Test
    void aParameterThatThereIsNotIsTold() throws Exception {
        assertThat(page("/stakes?year=2016")).contains("there is no such parameter");
    }
}
