package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.CaseAudit;
import org.entente.audit.Item;
import org.entente.audit.Sample;
import org.entente.audit.SampleKind;
import org.entente.incident.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AuditPageTest {
    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);

    @TempDir
    Path folder;

    private ServedCase served;

    @BeforeEach
    void serve() throws IOException {
        served = new ServedCase(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private CaseAudit audit() {
        return served.observatory().books().audit(AS_OF);
    }

    private Sample draw(int size) {
        return audit().draw(
                        new CaseAudit.Order(SampleKind.INCIDENTS, Optional.of(Layer.OWN), Optional.empty(), size, 7),
                        "Ada",
                        ServedCase.TODAY);
    }

    private static Map<String, String> answer(int item, String answer, String by) {
        return Map.of("sample", "s1", "item", String.valueOf(item), "answer", answer, "by", by);
    }

    @Test
    void aSecondCoderSeesNothingOfTheFirstsAnswers() throws Exception {
        draw(8);
        String before = served.page("/audit/item?sample=s1&by=Ben");
        HttpResponse<String> reply = served.ours("/audit/judge", answer(1, "wrong-date", "Ada"));
        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/audit/item?sample=s1&by=Ada");
        assertThat(served.page("/audit/item?sample=s1&by=Ben"))
                .as("the same page as if nobody had answered")
                .isEqualTo(before)
                .contains("<h1>Item 1</h1>", "coder Ben: 0 of 8 answered");
        assertThat(served.page("/audit/item?sample=s1&by=Ada"))
                .contains("<h1>Item 2</h1>", "coder Ada: 1 of 8 answered", "Item 1: wrong date");
        assertThat(served.page("/audit.json")).doesNotContain("wrong-date", "wrong date");
    }

    @Test
    void anAnswerIsTakenBackByItsCoderOnly() throws Exception {
        draw(8);
        served.ours("/audit/judge", answer(1, "right", "Ada"));
        HttpResponse<String> refused =
                served.ours("/audit/take-back", Map.of("sample", "s1", "entry", "1", "by", "Ben"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("entry 1 is another coder's answer");
        served.ours("/audit/take-back", Map.of("sample", "s1", "entry", "1", "by", "Ada"));
        assertThat(served.page("/audit/item?sample=s1&by=Ada")).contains("<h1>Item 1</h1>", "0 of 8 answered");
    }

    @Test
    void whatIsNoAnswerIsNotTakenBackAmongAnswers() throws Exception {
        served.ours(
                "/audit/correct", Map.of("incident", "strike", "action", "note", "words", "Doubtful.", "by", "Ada"));
        HttpResponse<String> refused =
                served.ours("/audit/take-back", Map.of("sample", "s1", "entry", "1", "by", "Ada"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("entry 1 is no answer");
        assertThat(audit().journal().standing()).hasSize(1);
    }

    @Test
    void onlyPagesOfThisServerMayChangeAnything() throws Exception {
        draw(8);
        Map<String, String> fields = answer(1, "right", "Ada");
        assertThat(served.post("/audit/judge", fields).statusCode()).isEqualTo(403);
        assertThat(served.post("/audit/judge", fields, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/audit/judge", fields, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(served.post("/audit/judge", fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/audit/judge", fields, "Sec-Fetch-Site", "same-site", "Origin", "http://127.0.0.1:1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(audit().journal().entries()).isEmpty();
        assertThat(served.get("/audit/judge").statusCode()).isEqualTo(404);
        assertThat(served.ours("/audit/judge", fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aShareStandsBesideExactlyTheFiguresWithItsFilter() throws Exception {
        Sample sample = draw(60);
        for (Item item : sample.items()) {
            audit().judge("s1", item.number(), item.number() % 4 == 0 ? "no-event" : "right", "Ada", ServedCase.TODAY);
        }
        assertThat(served.page("/relation?evidence=machine"))
                .containsPattern("audited:</span> 0\\.\\d\\d \\(0\\.\\d\\d–0\\.\\d\\d, n = \\d+\\)");
        assertThat(served.page("/relation?evidence=machine&from=2019-02-01")).doesNotContain("audited:");
        assertThat(served.page("/relation?evidence=machine&layer=answered-for")).doesNotContain("audited:");
        String page = served.page("/audit");
        assertThat(page).contains("Sample s1", "Agreement is not known", "Ada: 60 of 60");
        assertThat(served.json("/audit.json")
                        .at("/tables/precision/rows/0/judged")
                        .asInt())
                .isEqualTo(60);
    }

    private void judge(Sample sample) {
        sample.items()
                .forEach(item -> audit().judge(
                                sample.id(),
                                item.number(),
                                item.number() % 4 == 0 ? "no-event" : "right",
                                "Ada",
                                ServedCase.TODAY));
    }

    private JsonNode shares(String path) throws Exception {
        return served.json(path).at("/tables/audited/rows");
    }

    @Test
    void theSharesOfTheRelationAreTakenAlong() throws Exception {
        assertThat(shares("/relation.json?evidence=machine")).isEmpty();
        judge(draw(60));
        JsonNode all = shares("/relation.json?evidence=machine")
                .valueStream()
                .filter(row -> row.get("class").asString().equals("all"))
                .findFirst()
                .orElseThrow();
        assertThat(all.get("share").asDouble()).isBetween(0.5, 0.95);
        assertThat(all.get("low").asDouble()).isLessThan(all.get("share").asDouble());
        assertThat(all.get("items").asInt()).isBetween(50, 60);
        assertThat(shares("/relation.json?evidence=machine&from=2019-02-01")).isEmpty();
        assertThat(served.page("/relation.csv?evidence=machine&table=audited"))
                .startsWith("class,share,low,high,items\r\n");
    }

    @Test
    void ofTheCasesPairASampleOfItsOwnLayerHoldsForItsPageToo() throws Exception {
        judge(draw(60));
        assertThat(served.page("/pair?pair=RUS-TUR&evidence=machine"))
                .containsPattern("audited:</span> 0\\.\\d\\d \\(0\\.\\d\\d–0\\.\\d\\d, n = \\d+\\)");
        assertThat(shares("/pair.json?pair=TUR-RUS&evidence=machine").get(0))
                .as("whichever stands first")
                .isEqualTo(shares("/relation.json?evidence=machine").get(0));
        assertThat(served.page("/pair?pair=USA-CHN&evidence=machine"))
                .contains("Sums of the days shown")
                .doesNotContain("audited:");
        assertThat(shares("/pair.json?pair=USA-CHN&evidence=machine")).isEmpty();
    }

    @Test
    void ofAnotherPairASampleOfAllLayersHoldsWhereItsDaysAndDataDo() throws Exception {
        judge(audit().draw(
                        new CaseAudit.Order(SampleKind.INCIDENTS, Optional.empty(), Optional.empty(), 80, 7),
                        "Ada",
                        ServedCase.TODAY));
        JsonNode rows = shares("/pair.json?pair=USA-CHN&evidence=machine");
        JsonNode all = rows.get(rows.size() - 1);
        assertThat(all.get("class").asString()).isEqualTo("all");
        assertThat(all.get("items").asInt()).isBetween(10, 70);
        assertThat(served.page("/pair?pair=USA-CHN&evidence=machine")).contains("audited:");
        assertThat(shares("/pair.json?pair=USA-CHN&evidence=machine&to=2019-11-30"))
                .isEmpty();
        assertThat(shares("/pair.json?pair=USA-CHN&evidence=curated")).isEmpty();
        assertThat(shares("/pair.json?pair=FRA-DEU&evidence=machine"))
                .as("nothing of it was drawn")
                .isEmpty();
        assertThat(shares("/relation.json?evidence=machine"))
                .as("a sample of all layers is not of the relation's filter")
                .isEmpty();
        served.ours(
                "/audit/correct",
                Map.of("action", "level", "incident", "strike", "level", "-3", "words", "w", "by", "Ada"));
        assertThat(shares("/pair.json?pair=USA-CHN&evidence=machine"))
                .as("the data are others now")
                .isEmpty();
    }

    @Test
    void aNoteIsShownWithItsNameAndUndone() throws Exception {
        Map<String, String> note =
                Map.of("action", "note", "incident", "strike", "words", "Two <b>strikes</b>?", "by", "Ada L.");
        HttpResponse<String> reply = served.ours("/audit/correct", note);
        assertThat(reply.headers().firstValue("Location")).contains("/incident/strike#by-hand");
        assertThat(served.page("/incident/strike"))
                .contains("Two &lt;b&gt;strikes&lt;/b&gt;?", "Ada L., 2026-11-22, entry 1, stands");
        served.ours("/audit/undo", Map.of("entry", "1", "by", "Ben"));
        assertThat(served.page("/incident/strike")).contains("Nothing was changed by hand");
        assertThat(served.page("/audit")).contains("undone by Ben, 2026-11-22");
    }

    @Test
    void aMergerChangesTheFiguresAndTheOldKeyStillLeadsSomewhere() throws Exception {
        int before = served.json("/relation.json?evidence=curated")
                .at("/figures/incidents")
                .asInt();
        String vintage = served.json("/data.json").at("/citation/data_vintage").asString();
        served.ours(
                "/audit/correct",
                Map.of("action", "merge", "incident", "strike", "gone", "visit", "words", "one", "by", "Ada"));
        assertThat(served.json("/relation.json?evidence=curated")
                        .at("/figures/incidents")
                        .asInt())
                .isEqualTo(before - 1);
        assertThat(served.json("/data.json").at("/citation/data_vintage").asString())
                .isNotEqualTo(vintage);
        assertThat(served.page("/incident/visit")).contains("visit merged into strike", "2 records");
        assertThat(served.page("/incident/strike")).contains("Report <select name=\"row\">");
        served.ours("/audit/undo", Map.of("entry", "1", "by", "Ada"));
        assertThat(served.json("/relation.json?evidence=curated")
                        .at("/figures/incidents")
                        .asInt())
                .isEqualTo(before);
        assertThat(served.json("/data.json").at("/citation/data_vintage").asString())
                .isEqualTo(vintage);
    }

    @Test
    void whatCannotBeEnteredIsToldWithWhatWouldBeRight() throws Exception {
        assertThat(served.ours(
                                "/audit/correct",
                                Map.of("action", "level", "incident", "strike", "level", "much", "by", "Ada"))
                        .body())
                .contains("level=much: write a number such as -4.5");
        assertThat(served.ours("/audit/correct", Map.of("action", "note", "incident", "strike", "words", "w", "by", ""))
                        .body())
                .contains("is no name");
        assertThat(served.get("/audit/item?sample=s9&by=Ada").statusCode()).isEqualTo(400);
        assertThat(served.page("/audit")).contains("No sample is drawn");
    }

    @Test
    void everyFigureHasAReplicationArchiveWithTheSameBytesEachTime() throws Exception {
        byte[] first = bytes("/relation.zip?evidence=machine&table=ledger");
        assertThat(bytes("/relation.zip?evidence=machine&table=ledger")).isEqualTo(first);
        Map<String, String> files = files(first);
        assertThat(files)
                .containsKeys("README.md", "data.csv", "codebook.md", "citation.txt", "citation.bib", "inputs.csv");
        assertThat(files.get("data.csv")).isEqualTo(served.page("/relation.csv?evidence=machine&table=ledger"));
        assertThat(files.get("README.md"))
                .contains("entente serve cases/pair --as-of 2019-12-31", "| data vintage | ", "relation-ledger v");
        assertThat(files.get("codebook.md")).contains("## data.csv", "| `incident` | key of the incident");
        assertThat(files.get("inputs.csv")).contains("chronicle.csv,", "stream.csv,");
        assertThat(files(bytes("/incident/strike.zip"))).containsKey("data.csv");
        assertThat(served.page("/relation?evidence=machine")).contains(">Replication archive</a>");
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + served.port() + path);
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
