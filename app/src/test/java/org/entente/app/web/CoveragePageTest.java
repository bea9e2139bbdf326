package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder as a fetch leaves it, around the first day of GDELT 2.0: one day in part, one missing, one before the first. */
class CoveragePageTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 2, 19);
    private static final LocalDate LAST = FIRST.plusDays(9);
    private static final LocalDate MISSING = FIRST.plusDays(3);
    private static final LocalDate PARTLY = FIRST.plusDays(5);
    private static final int SLOTS = 96;

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: fetched
                title: A fetched folder
                dyad: [RUS, UKR]
                period: {from: 2015-02-10, to: 2015-02-28}
                sources:
                  - {read: gdelt/*.gz, as: gdelt, evidence: machine}
                """);
        Files.createDirectories(folder.resolve("gdelt"));
        StringBuilder manifest = new StringBuilder("# rows kept are those that name: RUS UKR\nslot\n");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (!day.equals(MISSING)) {
                write(day, manifest);
            }
        }
        Files.writeString(folder.resolve("gdelt/fetched.tsv"), manifest);
        observatory = Observatory.open(folder, folder.resolve("out/e.duckdb"), LAST.plusDays(1));
        assertThat(observatory.ingest(observatory.plan(), Progress.SILENT).broken())
                .isEmpty();
        observatory.measure(LAST);
        server = new WebServer(observatory, LAST, LAST.plusDays(1)).start(0);
    }

    private static void write(LocalDate day, StringBuilder manifest) throws IOException {
        int held = day.equals(PARTLY) ? 40 : SLOTS;
        for (int slot = 0; slot < SLOTS; slot++) {
            String time = day.atStartOfDay().plusMinutes(15L * slot).toString().replaceAll("[-T:]", "") + "00";
            manifest.append(String.join(
                            "\t", time, slot < held ? "fetched" : "missing", "u", "1", "", "", "9", "1", "0", ""))
                    .append('\n');
        }
        String name = day.toString().replace("-", "");
        Files.writeString(
                folder.resolve("gdelt/" + name + ".exposure.tsv"),
                "day\tcountry\trows\ttotal\n" + day + "\tRUS\t60\t5000\n" + day + "\tUKR\t50\t5000\n");
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("gdelt/" + name + ".export.CSV.gz")))) {
            for (int i = 0; i < 10; i++) {
                out.write(row(name, i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String row(String day, int number) {
        String[] row = new String[61];
        Arrays.fill(row, "");
        row[0] = day + number;
        row[1] = day;
        row[7] = number < 4 ? "RUS" : "UKR";
        row[17] = number < 4 ? "UKR" : "RUS";
        row[26] = "112";
        row[29] = "3";
        row[30] = "-2";
        row[59] = day + "001500";
        return String.join("\t", row) + "\n";
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

    private static JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(page(address));
    }

    @Test
    void tellsHowEveryDayIsCovered() throws Exception {
        String page = page("/coverage");
        assertThat(page)
                .contains(
                        "19 days: 8 covered wholly, 1 partly, 1 not at all, 9 unknown (before the first covered day).",
                        "2015-02-24: 40 of 96 slots (42 %)",
                        "<li>2015-02-22</li>",
                        "Unknown (before the first covered day): 2015-02-10 to 2015-02-18.",
                        "href=\"/data\"");
        assertThat(page)
                .as("96 slots of the missing day and 56 of the other")
                .contains("<td class=\"number\">152</td>");
        assertThat(page("/data"))
                .contains("href=\"/coverage\"", "but 2015-02-10 to 2015-02-18, before the first covered day");
    }

    @Test
    void theSameFiguresAreTakenAlong() throws Exception {
        JsonNode view = json("/coverage.json");
        assertThat(view.at("/figures/days_partly").asInt()).isEqualTo(1);
        assertThat(view.at("/figures/days_before").asInt()).isEqualTo(9);
        assertThat(view.at("/citation/method").asString()).isEqualTo("coverage v1");
        JsonNode days = view.at("/tables/days/rows");
        assertThat(days).hasSize(19);
        assertThat(days.get(0).get("covered").asString()).isEqualTo("before");
        assertThat(days.get(0).get("share").isNull()).as("unknown, never 0").isTrue();
        assertThat(days.get(12).get("covered").asString()).isEqualTo("not");
        assertThat(days.get(12).get("share").asDouble()).isZero();
        assertThat(days.get(12).get("either_events").isNull()).isTrue();
        assertThat(days.get(14).get("slots_held").asInt()).isEqualTo(40);
        assertThat(page("/coverage.csv").lines())
                .containsExactly(
                        "source,from,to,days_wholly,days_partly,days_not,days_before,slots_missing,held,exposure_days,"
                                + "all_events,first_events,second_events,either_events,pair_events",
                        "gdelt,2015-02-10,2015-02-28,8,1,1,9,152,90,9,45000,540,450,900,90");
        assertThat(page("/coverage.csv?table=missing").lines())
                .containsExactly("source,from,to,days", "gdelt,2015-02-22,2015-02-22,1");
    }

    @Test
    void theLedgerHasTheShareAndItsTableAndItsPanel() throws Exception {
        String page = page("/relation?evidence=machine&grain=day");
        assertThat(page)
                .contains("Events that name RUS or UKR", "<td class=\"number\">100.0</td>", "per 1,000")
                .contains("2015-02-19 to 2015-02-19: 100.0 per 1,000, 10 of the 100 events that name either state");
        JsonNode rows = json("/relation.json?evidence=machine&grain=day").at("/tables/ledger/rows");
        JsonNode pair = rows.get(3 * 9 + 2);
        assertThat(pair.get("exposure").asInt()).isEqualTo(100);
        assertThat(pair.get("flow_events").asInt()).isEqualTo(10);
        assertThat(pair.get("share_per_1000").asDouble()).isEqualTo(100);
        JsonNode gap = rows.get(3 * 12 + 2);
        assertThat(List.of(
                        gap.get("exposure").isNull(), gap.get("share_per_1000").isNull()))
                .as("never 0")
                .containsOnly(true);
        assertThat(page("/relation?evidence=machine&layer=answered-for")).doesNotContain("Events that name");
    }

    @Test
    void theChangeOfTheSourceIsDrawnWithItsNameAndListed() throws Exception {
        String page = page("/relation?evidence=machine");
        assertThat(page)
                .contains(
                        "class=\"flag\"",
                        ">GDELT 2.0 begins</text>",
                        "<strong>GDELT 2.0 begins</strong> (gdelt, 2015-02-18)")
                .contains("unknown: before the first day that a source covers");
        assertThat(json("/relation.json?evidence=machine")
                        .at("/tables/feed-changes/rows/0/from")
                        .asString())
                .isEqualTo("2015-02-18");
        assertThat(page("/relation?evidence=machine&from=2015-02-20&to=2015-02-28"))
                .doesNotContain("GDELT 2.0 begins");
        assertThat(page("/relation?evidence=curated")).doesNotContain("GDELT 2.0 begins");
    }
}
