package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    static Path folder;

    static ServedCase served;

    @BeforeAll
    static void serve() throws Exception {
        served = new ServedCase(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relation?evidence=machine",
                "/relation?grain=day&evidence=machine",
                "/pair?pair=USA-TUR",
                "/pair.json?pair=tur+usa&grain=week",
                "/pair.csv?pair=USA-TUR",
                "/evidence",
                "/evidence?q=smoke&hand=&type=assault&from=2019-01-01",
                "/evidence.json?publisher=tass",
                "/evidence.csv?table=rows",
                "/evidence.zip",
                "/map",
                "/map.json?q=smoke",
                "/map.csv?area=all",
                "/incident/strike",
                "/coverage",
                "/coverage.json",
                "/alignment",
                "/alignment?state=usa&year=2018&reading=incidents",
                "/alignment.json?state=TUR",
                "/alignment.csv",
                "/triads",
                "/triads.json",
                "/triads.csv?table=triads",
                "/data",
                "/agreements",
                "/agreements.json",
                "/agreements.csv?table=claimants",
                "/reciprocity",
                "/reciprocity.json",
                "/reciprocity.csv?table=incidents",
                "/reciprocity.zip",
                "/lines",
                "/lines.json",
                "/lines.csv?table=records",
                "/lines.csv?table=citation",
                "/marked",
                "/crises",
                "/crises.json",
                "/crises.csv?table=near-crises",
                "/crises/spat",
                "/crises/spat.json",
                "/crises/spat.csv?table=phases",
                "/balance",
                "/balance.json",
                "/balance.csv",
                "/stakes",
                "/stakes.json",
                "/stakes.csv",
                "/audit",
                "/audit.json",
                "/audit.csv",
                "/audit.zip",
                "/data.zip?table=files",
                "/assets/audit.js",
                "/assets/entente.css"
            })
    void everyAddressAnswersAndIsHardened(String address) throws Exception {
        HttpResponse<String> reply = served.get(address);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relation?evidence=machine",
                "/pair?pair=USA-TUR&evidence=machine",
                "/evidence?evidence=machine",
                "/map",
                "/incident/strike",
                "/coverage",
                "/alignment",
                "/triads",
                "/data",
                "/agreements",
                "/lines",
                "/marked",
                "/crises",
                "/crises/spat",
                "/stakes",
                "/audit",
                "/reciprocity",
                "/nowhere"
            })
    void everyPageHasItsLandmarks(String address) throws Exception {
        String page = served.page(address);
        assertThat(page).contains("<html lang=\"en\">", "<main", "<nav", "class=\"skip\"", "<h1", "<footer");
        assertThat(page).doesNotContain("http://", "style=").doesNotContainPattern("<script>");
    }

    @Test
    void everyPageCanBeMadeBeforeSomebodyAsks() {
        assertThat(served.server().prepare()).isEqualTo(View.ALL.size());
    }

    @Test
    void aTakenPortIsSaidInPlainWords() {
        try (WebServer second = new WebServer(served.observatory(), ServedCase.TODAY, ServedCase.TODAY)) {
            assertThatThrownBy(() -> second.start(served.port()))
                    .hasMessageContaining("port " + served.port() + " is taken; name another with --port");
        }
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            String request = "GET /data HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reply).startsWith("HTTP/1.1 403").doesNotContain("chronicle.csv");
        }
    }

    @Test
    void textsOfSourcesAreEscaped() throws Exception {
        String list = served.page("/");
        assertThat(list).contains("Bombs &lt;script&gt;").doesNotContain("<script>alert");
        assertThat(list).contains("A pair for &lt;tests&gt; &amp; browsers");
        String incident = served.page("/incident/strike");
        assertThat(incident).contains("Bombs &lt;script&gt;").doesNotContain("<script>alert", "javascript:");
    }

    @Test
    void aKeyMayHoldAnyCharacterAndLinksFindIt() throws Exception {
        Matcher link = Pattern.compile("href=\"(/incident/a[^\"]*)\"").matcher(served.page("/"));
        assertThat(link.find()).isTrue();
        HttpResponse<String> page = served.get(link.group(1));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("=1+1 is what he said.", "href=\"https://example.org/a\"");
        assertThat(served.json(link.group(1) + ".json")
                        .at("/tables/reports/rows/0/publisher")
                        .asString())
                .isEqualTo("Reuters");
    }

    @Test
    void anIncidentOpensToItsSource() throws Exception {
        assertThat(served.page("/incident/strike"))
                .contains("chronicle.csv:2", "Turkey, Defence ministry", "TASS", "RUS→TUR", "Assault, aerial");
        assertThat(served.page("/incident/client")).contains("publisher not in our table", "a third party");
        assertThat(served.page("/incident/others")).contains("with others").doesNotContain("See it in the relation");
    }

    @Test
    void theCuratedRecordSaysWhatItIs() throws Exception {
        String page = served.page("/");
        assertThat(page).contains("A hand-selected record.", "feed no rates", "no entry: nothing was recorded");
        assertThat(page).doesNotContain("class=\"mean\"");
    }

    @Test
    void theMachineStreamShowsItsMeanAndItsGap() throws Exception {
        String page = served.page("/relation?evidence=machine&grain=week");
        assertThat(page).contains("shrunken mean weight", "class=\"mean\"", "class=\"interval\"", "class=\"unknown\"");
        assertThat(page).contains("gap: no source held these days", "<td>gap</td>");
        assertThat(page).doesNotContain("A hand-selected record.");
    }

    @Test
    void aBoardShowsEachStateByWhoseAccountAndOpensToItsIncidents() throws Exception {
        String page = served.page("/agreements");
        assertThat(page).contains("The truce of &lt;spring&gt;", "on hold", "the quarrel", "A hand-selected record.");
        assertThat(page).contains("No fire", "violated", "href=\"/incident/strike\"", ", after 1 day, by Russia.");
        assertThat(page).contains("Talks", "fulfilled", "by the calendar alone: overdue", "blames");
        assertThat(page).contains("A post", "Nothing told by Russia, Turkey.");
        assertThat(served.json("/agreements.json").at("/figures/violated").asInt())
                .isEqualTo(1);
        assertThat(served.page("/agreements.csv").lines())
                .anyMatch(line ->
                        line.startsWith("compliance v1,truce,talks,Talks,one-off,TUR,2019-03-01,2019-03-31,fulfilled"));
        assertThat(served.page("/agreements.csv?table=transitions"))
                .contains("truce,quiet,TUR,2019-03-02,due,violated");
    }

    @Test
    void aCaseWithoutRedLinesSaysHowToDeclareOne() throws Exception {
        assertThat(served.page("/lines"))
                .contains(
                        "The case declares no red line that was drawn by <time>2019-12-31</time>",
                        "<code>redLines</code>");
        assertThat(served.json("/lines.json").at("/figures/lines").asInt()).isZero();
    }

    @Test
    void withoutDocumentsContactsAndNarrativeSayWhereACaseNamesThem() throws Exception {
        assertThat(served.page("/narrative")).contains("No document was read", "named in the case file");
        assertThat(served.page("/contacts"))
                .contains("named in the case file")
                .doesNotContain("How to read the columns");
    }

    @Test
    void episodesAreDatedByTheirIncidents() throws Exception {
        String page = served.page("/");
        assertThat(page).contains("The spat · on hold", "31 days", "href=\"/incident/strike\"", "the rest");
        assertThat(page).contains("the episode \"lost\": its trigger nowhere is not known");
    }

    @Test
    void whatTheDetectorFoundStandsApartFromWhatAPersonDeclares() throws Exception {
        String page = served.page("/?evidence=machine");
        assertThat(page).contains("Detected crises", "machine, crisis-detector v1", "State on 2019-12-31: ");
        assertThat(page.indexOf("Declared episodes")).isLessThan(page.indexOf("Detected crises"));
        assertThat(served.page("/relation.json")).contains("\"State, 2019-12-31: ", "z >= 3 on 3 of 7 days");
        assertThat(served.page("/relation.csv?table=crises")).startsWith("method,onset,recognized,peak,end,");
        assertThat(served.page("/relation.csv?table=near-crises")).startsWith("method,onset,");
    }

    @Test
    void theDataPageTellsWhatBecameOfEveryRecord() throws Exception {
        String page = served.page("/data");
        assertThat(page).contains("chronicle.csv:7", "this is no day", "write it as 2020-03-05 or 20200305");
        assertThat(page).contains("nowhere.csv (optional)", "2019-05-10", "2019-06-20");
        assertThat(page).contains("cover 323 of the 365 days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /pair?pair=RUS                          | pair=RUS: write the ISO codes of two states, as RUS-TUR
            /pair?pair=RUS-RUS                      | pair=RUS-RUS: write the ISO codes of two states, as RUS-TUR
            /pair?pair=RUS-XYZ                      | pair=RUS-XYZ: no state has the code XYZ
            /pair?pair=RUS-TUR&quad=verbal-conflict | give it with evidence, grain, from, to and asOf only
            /relation?grain=year                    | grain=year: write one of day, week, month
            /relation?evidence=both                 | evidence=both: write one of curated, machine
            /relation?layer=context                 | layer=context: write one of own, answered-for
            /relation?from=1.3.2019                 | from=1.3.2019: write a day as 2020-03-05
            /relation?from=2018-12-31               | from=2018-12-31: write a day within the case, 2019-01-01 to 2019-12-31
            /relation?from=2019-03-01&to=2019-02-01 | to=2019-02-01: write a day that is not before from=2019-03-01
            /relation?flow=up                       | flow=up: write one of forward, backward, mutual
            /relation?quad=war                      | quad=war: write one of verbal-cooperation
            /relation?page=0                        | page=0: write a whole number from 1 on
            /relation?page=9                        | page=9: the list ends with page 1
            /relation?period=2020-02-01             | period=2020-02-01: write a day within the case
            /relation?asOf=2019-06-01               | this server shows the case as of 2019-12-31
            /relation?grian=day                     | grian=day: there is no such parameter
            /relation?grain=day&grain=week          | grain=day and week: give it once
            /data.csv?table=events                  | table=events: write one of files, set-aside, mismatches, ladder, gaps
            /coverage.csv?table=events              | table=events: write one of months, days, missing, feed-changes
            /coverage?grain=day                     | grain=day: there is no such parameter
            /relation.json?grain=year               | grain=year: write one of day, week, month
            /evidence?type=war                      | type=war: write one of agree, consult, support
            /evidence?hand=no                       | hand=no: write one of changed
            /evidence?from=2019-03-01&to=2019-02-01 | from=2019-03-01: write a day that is not after to=2019-02-01
            /evidence?from=2020-03-01               | from=2020-03-01: write a day that is not after the last one known, 2019-12-31
            /evidence?q=a+b+c+d+e+f+g+h+i+j+k       | write 10 words at most
            /evidence?q=smoke&page=2                | page=2: the list ends with page 1
            /map?area=moon                          | area=moon: write one of zones, all
            /map?type=war                           | type=war: write one of agree, consult, support
            /evidence?words=smoke                   | words=smoke: there is no such parameter
            /evidence.csv?table=ledger              | table=ledger: write one of incidents, rows, citation
            """)
    void aBadValueIsNamedWithWhatWouldBeRight(String address, String message) throws Exception {
        HttpResponse<String> reply = served.get(address);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/incident/nope", "/incident/nope.json", "/incident/nope.csv", "/nope", "/assets/nope.css"})
    void whatIsNotThereIsAPlain404(String address) throws Exception {
        HttpResponse<String> reply = served.get(address);
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body())
                .containsPattern("There is no such (incident|page)")
                .doesNotContain("Exception");
    }
}
