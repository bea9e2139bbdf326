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
import org.entente.brief.BriefMarkdown;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small case with red lines in several states, served on a free port. */
class LinesPageTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CASE = """
            case: lines
            title: Lines
            dyad: [RUS, TUR]
            period: {from: 2020-01-01, to: 2020-12-31}
            sources:
              - {read: chronicle.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type, text: text}}
              - {read: stream.csv, as: table, evidence: machine, columns: {id: id, date: date, source: source, target: target, type: type, publisher: publisher}}
            agreements:
              - id: truce
                title: The truce
                signed: 2020-01-10
                basis: its text
                provisions:
                  - {id: quiet, title: No fire, kind: prohibition, obligors: [RUS], violatedBy: {match: incident.type == ASSAULT && incident.byObligor}}
                  - {id: post, title: A post, kind: one-off, obligors: [TUR], deadline: 2020-02-01}
            redLines:
              - id: posts
                title: The posts <of> the north
                declaredBy: TUR HOS
                declaredOn: 2020-02-05
                words: Hands off the posts.
                source: a speech
                incident: speech
                crossedBy: {match: 'incident.source.is("RUS MIL") && incident.target.is("TUR MIL") && incident.type == ASSAULT'}
                approachedBy: {match: incident.type == MOBILIZE, window: P7D, when: window.count >= 1}
                consequence: {announced: We will answer., match: 'incident.source.is("TUR MIL") && incident.type == ASSAULT', within: P10D}
              - id: talks
                title: No word of it
                declaredBy: RUS MFA
                declaredOn: 2020-02-01
                words: Not a word.
                source: a statement
                incident: nowhere
                crossedBy: {match: incident.type == ACCUSE}
              - id: later
                title: A line of June
                declaredBy: RUS MFA
                declaredOn: 2020-06-01
                words: So far.
                source: a statement
                crossedBy: {match: incident.type == ACCUSE}
            principles:
              - {id: clear, text: Be clear., basis: an article, for: ['red-line:talks', 'red-line:later'], against: ['red-line:posts', 'provision:truce/quiet', 'provision:truce/post']}
            """;
    private static final String CHRONICLE = """
            id,date,source,target,type,text
            speech,2020-02-05,TUR HOS,RUS,THREATEN,A speech.
            march,2020-02-07,RUS MIL,TUR MIL,MOBILIZE,Troops <march>.
            strike,2020-02-10,RUS MIL,TUR MIL,ASSAULT,A post is hit.
            answer,2020-02-13,TUR MIL,RUS MIL,ASSAULT,Turkey answers.
            again,2020-03-25,RUS MIL,TUR MIL,ASSAULT,A post is hit again.
            """;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("chronicle.csv"), CHRONICLE);
        Files.writeString(
                folder.resolve("stream.csv"),
                "id,date,source,target,type,publisher\nm1,2020-02-20,RUS,TUR,ASSAULT,Reuters\n");
        observatory = Observatory.open(folder, folder.resolve("e.duckdb"), TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(AS_OF);
        server = new WebServer(observatory, AS_OF, TODAY).start(0);
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
    void aLineTellsWhoDrewItWhenAndInWhichWords() throws Exception {
        assertThat(page("/lines"))
                .contains(
                        "The posts &lt;of&gt; the north <span class=\"phase\">crossed</span>",
                        "<a href=\"/incident/speech\"><time>2020-02-05</time></a> by Turkey, Head of state or government",
                        "Hands off the posts. <span class=\"quiet\">a speech</span>",
                        "We will answer. Looked for until 10 days after a crossing.",
                        "An act crosses it from 2020-02-06 on.")
                .doesNotContain("<of>", "<march>");
    }

    @Test
    void everyChangeOpensToItsIncidentsAndSaysWhetherAPersonChoseThem() throws Exception {
        assertThat(page("/lines"))
                .contains(
                        "<time>2020-02-07</time> <span class=\"state\">approached</span>",
                        "<a href=\"/incident/march\">Troops &lt;march&gt;.</a> <span class=\"quiet\">curated</span>",
                        "<time>2020-02-13</time> <span class=\"state\">consequence carried out</span>",
                        "carried out after 3 days",
                        "not seen yet");
    }

    @Test
    void whatCannotBeToldStandsApartWithItsMachineEvidence() throws Exception {
        String page = page("/lines");
        String told = page.substring(page.indexOf("Whether these crossed it:"));
        assertThat(told).contains("<time>2020-02-20</time>", "<span class=\"quiet\">machine</span>");
        assertThat(page("/lines.csv?table=not-to-be-told").lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("posts,2020-02-20,")
                .endsWith(",machine");
    }

    @Test
    void aLineOfLaterDaysIsNamedNowhereButCounted() throws Exception {
        assertThat(page("/lines"))
                .contains("1 line of the case drawn after 2020-03-31")
                .doesNotContain("A line of June");
        assertThat(page("/lines.json")).doesNotContain("A line of June");
    }

    @Test
    void theTrackRecordCountsWhatBecameOfTheConsequence() throws Exception {
        assertThat(page("/lines.csv?table=records").lines())
                .containsExactly(
                        "declared_by,lines,crossings,carried_out,not_seen,open,unknown,none_announced,days",
                        "RUS MFA,1,0,0,0,0,0,0,",
                        "TUR HOS,1,2,1,0,1,0,0,3");
        assertThat(page("/lines.csv?table=crossings").lines())
                .containsExactly(
                        "line,day,incident,evidence,outcome,consequence,consequence_day,consequence_evidence,days",
                        "posts,2020-02-10,strike,curated,carried-out,answer,2020-02-13,curated,3",
                        "posts,2020-03-25,again,curated,open,,,,");
    }

    @Test
    void theSameIsTakenAlongAndCited() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(page("/lines.json"));
        assertThat(json.at("/figures/lines").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/crossings").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/lines-crossed").asInt()).isEqualTo(1);
        assertThat(json.at("/tables/lines/rows/1/to").isNull()).isTrue();
        String cited = Citations.of(observatory, AS_OF, TODAY)
                .cite(ViewAddress.parse("/lines.csv?table=changes"))
                .words();
        assertThat(cited)
                .contains("Method red-lines v1 (docs/methods/red-lines.md)")
                .isEqualTo(json.at("/citation/words").asString());
        assertThat(page("/lines?line=posts")).contains("line=posts: there is no such parameter");
    }

    @Test
    void anIncidentThatALineNamesAndNobodyKnowsIsToldAsMissing() {
        assertThat(observatory.view(AS_OF).missing())
                .contains("Not known: the red line \"talks\": the incident nowhere is not known");
    }

    @Test
    void aPrincipleReadsTheStateOfLinesAndProvisionsWithTheirEvidence() throws Exception {
        String page = page("/stakes");
        assertThat(page)
                .contains(
                        "<a href=\"/lines#line-talks\">The red line \"No word of it\": intact</a>",
                        "<a href=\"/lines#line-posts\">The red line \"The posts &lt;of&gt; the north\": crossed (last change on"
                                + " 2020-03-25; crossed 2 times)</a>",
                        "<a href=\"/agreements#agreement-truce\">No fire (The truce): violated")
                .as("a provision of which nobody says anything, and a line of later days, speak for nothing")
                .doesNotContain("A post (The truce)", "A line of June");
        assertThat(observatory.view(AS_OF).record().principles().missing()).isEmpty();
        assertThat(page("/stakes.csv?table=principles"))
                .contains("provision:truce/quiet", "red-line:posts", "speech", "again");
    }

    @Test
    void theBriefTellsOfAgreementsAndRedLinesWithTheirEvidence() {
        assertThat(BriefMarkdown.write(observatory.brief(AS_OF)).lines())
                .contains(
                        "## Agreements",
                        "- The truce, signed on 2020-01-10 (its text).",
                        "  - No fire: violated (says third party, source silent about who says so). \\[1\\]\\[2\\]",
                        "  - A post: overdue (by the calendar; nobody says anything) (its text).",
                        "## Red lines",
                        "- The posts \\<of\\> the north, drawn by TUR HOS on 2020-02-05 (a speech): crossed (last change on"
                                + " 2020-03-25; crossed 2 times); the consequence of the crossing on 2020-03-25: not seen yet."
                                + " \\[3\\]\\[4\\]",
                        "- No word of it, drawn by RUS MFA on 2020-02-01 (a statement): intact.")
                .noneMatch(line -> line.contains("A line of June"));
    }
}
