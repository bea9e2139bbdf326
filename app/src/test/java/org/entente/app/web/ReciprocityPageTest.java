package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Action and reaction of streams of our own: Turkey does each week what Russia did the week before. */
class ReciprocityPageTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Served {
        String page(String address) throws Exception;
    }

    private void serve(String evidence, int weeks, LookAt look) throws Exception {
        Files.writeString(folder.resolve("case.yaml"), """
                case: small
                title: Small
                dyad: [RUS, TUR]
                period: {from: 2018-01-01, to: 2019-12-29}
                sources:
                  - {read: stream.csv, as: table, evidence: %s, columns: {id: id, date: date, source: source, target: target, type: type, weight: weight, publisher: publisher}}
                """.formatted(evidence));
        Files.writeString(folder.resolve("stream.csv"), stream(weeks));
        LocalDate asOf = FIRST.plusWeeks(weeks).minusDays(1);
        try (Observatory observatory = Observatory.open(folder, folder.resolve("e.duckdb"), TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(asOf);
            try (WebServer server = new WebServer(observatory, asOf, TODAY).start(0)) {
                look.at(address -> get(server.port(), address));
            }
        }
    }

    @FunctionalInterface
    private interface LookAt {
        void at(Served pages) throws Exception;
    }

    private static String stream(int weeks) {
        Random random = new Random(4);
        StringBuilder rows = new StringBuilder("id,date,source,target,type,weight,publisher\n");
        int before = 0;
        for (int week = 0; week < weeks; week++) {
            int hostile = random.nextInt(8);
            for (int day = 0; day < 7; day++) {
                LocalDate on = FIRST.plusWeeks(week).plusDays(day);
                rows.append("o%1$s,%1$s,USA,CHN,ACCUSE,-2,Reuters%n".formatted(on));
                rows.append("r%1$s,%1$s,RUS,TUR,%2$s,Reuters%n"
                        .formatted(on, day < hostile ? "ACCUSE,-" + (2 + random.nextInt(3)) : "SUPPORT,2"));
                rows.append("t%1$s,%1$s,TUR,RUS,%2$s,Reuters%n"
                        .formatted(on, day < before ? "ACCUSE,-" + (2 + random.nextInt(3)) : "SUPPORT,2"));
            }
            before = hostile;
        }
        return rows.toString();
    }

    private static String get(int port, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void thePageTellsWhoAnswersWhomByHowMuchAndHowFast() throws Exception {
        serve("machine", 104, pages -> {
            String page = pages.page("/reciprocity");
            assertThat(page)
                    .containsPattern(
                            "Turkey answers Russia in kind: [01]\\.\\d\\d \\(0\\.\\d\\d to 1\\.\\d\\d\\) in the 12 weeks")
                    .contains("half of it by week 1 (1 to ", "(robust p below 0.001)")
                    .contains("Whether Russia answers Turkey cannot be told from chance")
                    .contains("class=\"interval\"", "Turkey after a surprise by Russia, week 1: +")
                    .contains("evidence=machine&amp;layer=own&amp;from=2018-01-01&amp;to=2019-12-29");
            assertThat(page)
                    .contains("One of the other brings", "An incident brings ", "uniform p ", "dispersion ")
                    .contains("Early warning, exploratory only", "p, same spectrum");
            JsonNode json = JsonMapper.shared().readTree(pages.page("/reciprocity.json"));
            assertThat(json.at("/figures/weeks").asInt()).isEqualTo(104);
            assertThat(json.toString()).contains("reciprocity v2", "Early warning is exploratory only.");
            assertThat(pages.page("/reciprocity.csv").lines())
                    .hasSize(3)
                    .anyMatch(line -> line.startsWith("reciprocity v2,TUR,RUS,1,103,"));
            assertThat(pages.page("/reciprocity.csv?table=responses").lines()).hasSize(27);
            assertThat(pages.page("/reciprocity.csv?table=incidents")).startsWith("side,own,own_low,own_high,reaction");
            assertThat(pages.page("/reciprocity.csv?table=alarms").lines()).hasSize(2);
        });
    }

    @Test
    void aShortStreamHasNotEnoughEvidence() throws Exception {
        serve("machine", 8, pages -> {
            assertThat(pages.page("/reciprocity"))
                    .contains("<strong>Not enough evidence:</strong> 8 weeks are known; 49 in a row are needed")
                    .contains("60 days in a row and 20 incidents of conflict of each side are needed")
                    .contains("20 weeks in a row with two incidents each are needed");
            assertThat(pages.page("/reciprocity.csv").lines()).hasSize(1);
            assertThat(pages.page("/reciprocity.json"))
                    .contains("Weeks: not enough evidence.", "Early warning: not enough evidence.");
        });
    }

    @Test
    void curatedEntriesGiveNoReaction() throws Exception {
        serve(
                "curated",
                60,
                pages -> assertThat(pages.page("/reciprocity"))
                        .contains("Not enough evidence: no machine-coded stream covers this relation.")
                        .doesNotContain("Who answers whom, week by week"));
    }
}
