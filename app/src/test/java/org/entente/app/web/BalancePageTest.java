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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fragility and flexibility of small cases without any table of states at hand. */
class BalancePageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Look {
        void at(Observatory observatory, Served pages) throws Exception;
    }

    @FunctionalInterface
    private interface Served {
        String page(String address) throws Exception;
    }

    private void serve(String dyad, LocalDate asOf, Look look) throws Exception {
        Files.writeString(folder.resolve("case.yaml"), """
                case: small
                title: Small
                dyad: [%s]
                period: {from: 1992-01-01}
                sources:
                  - {read: chronicle.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type, text: text}}
                episodes:
                  - {id: idlib, title: Idlib, trigger: strike, endedBy: talks, openIssues: [the rest]}
                """.formatted(dyad));
        Files.writeString(folder.resolve("chronicle.csv"), """
                id,date,source,target,type,text
                strike,2020-02-27,RUS MIL,TUR MIL,ASSAULT,A strike.
                talks,2020-03-05,RUS HOS,TUR HOS,CONSULT,They talk.
                """);
        try (Observatory observatory = Observatory.open(folder, folder.resolve("e.duckdb"), TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(asOf);
            try (WebServer server = new WebServer(observatory, asOf, TODAY).start(0)) {
                look.at(observatory, address -> get(server.port(), address));
            }
        }
    }

    private static String get(int port, String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void thePageHasBothNumbersTheVerdictReasonsHistoryAndEvidence() throws Exception {
        serve("RUS, TUR", LocalDate.of(2020, 3, 31), (observatory, pages) -> {
            assertThat(pages.page("/balance"))
                    .contains("<dt>Fragility</dt>", "<dt>Flexibility</dt>", "Which is the stronger")
                    .contains("fragility stronger (+)", "Turkey-Russia Jet Incident", "ICB 476")
                    .contains("2020-01-01", "1990-01-01", "Over the years", "role=\"img\"")
                    .contains("Idlib, 2020-02-27 to 2020-03-05, declared by the case")
                    .contains("/incident/strike", "can hardly be told from structure");
            JsonNode json = JsonMapper.shared().readTree(pages.page("/balance.json"));
            assertThat(json.toString()).contains("fragility v3", "\"later_crises\":1");
            assertThat(pages.page("/balance.csv")).startsWith("reading,value,low,high,base,neighbours");
            assertThat(pages.page("/balance.csv?table=history").lines()).hasSize(33);
            assertThat(pages.page("/balance.csv?table=later")).contains("strike");
            assertThat(BriefMarkdown.write(observatory.brief(LocalDate.of(2020, 3, 31)))
                            .lines())
                    .contains("## Fragility and flexibility (fragility v3)")
                    .anyMatch(line -> line.startsWith("- Fragility: a new crisis in the 90 days after 2020-03-31"))
                    .anyMatch(line ->
                            line.matches("- Counted for where the pair stands, .*declared by the case\\..*1.*"));
        });
    }

    @Test
    void ofADayBeforeTheCrisisNothingOfItIsKnown() throws Exception {
        serve(
                "RUS, TUR",
                LocalDate.of(2015, 11, 23),
                (_, pages) -> assertThat(pages.page("/balance"))
                        .contains("no crisis in the past ten years is known")
                        .doesNotContain("ICB 476", "Idlib", "2016-01-01"));
    }

    @Test
    void inACrisisFragilityIsNotTold() throws Exception {
        serve("RUS, TUR", LocalDate.of(2020, 3, 1), (_, pages) -> {
            assertThat(pages.page("/balance")).contains("not told in a crisis", "2020-02-27, not ended");
            assertThat(pages.page("/balance.csv").lines())
                    .anyMatch(line -> line.startsWith("fragility,,,,1.67"))
                    .hasSize(5);
        });
    }

    @Test
    void ofAStateThatTheTablesDoNotHoldThereIsNotEnoughEvidence() throws Exception {
        serve("ISR, PSE", LocalDate.of(2020, 3, 31), (observatory, pages) -> {
            assertThat(pages.page("/balance"))
                    .contains("Not enough evidence:", "the tables of states do not hold PSE on 2020-03-31");
            assertThat(pages.page("/balance.csv?table=history").lines()).hasSize(1);
            assertThat(BriefMarkdown.write(observatory.brief(LocalDate.of(2020, 3, 31))))
                    .contains("Not enough evidence: the tables of states do not hold PSE");
        });
    }
}
