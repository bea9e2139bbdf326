package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.export.Citing;
import org.entente.export.DataCitation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a command cites is what the page cites. */
class CitationsTest {
    @TempDir
    static Path folder;

    static ServedCase served;
    static Citations citations;

    @BeforeAll
    static void serve() throws Exception {
        served = new ServedCase(folder);
        LocalDate asOf = served.observatory().asOf(Optional.empty());
        citations = Citations.of(served.observatory(), asOf, ServedCase.TODAY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Citing cite(String address) {
        return citations.cite(ViewAddress.parse(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/relation?evidence=machine&grain=week&quad=verbal-conflict&flow=forward&page=2, /relation.json?evidence=machine&grain=week&quad=verbal-conflict&flow=forward&page=2",
        "/, /relation.json",
        "http://127.0.0.1:8585/relation?from=2019-02-01#evidence, /relation.json?from=2019-02-01",
        "/relation.csv?grain=week&table=incidents, /relation.json?grain=week",
        "/pair?pair=USA-TUR&grain=week, /pair.json?pair=USA-TUR&grain=week",
        "/evidence.csv?q=smoke&publisher=tass&table=rows, /evidence.json?q=smoke&publisher=tass",
        "/data.csv?table=gaps, /data.json",
        "/lines.csv?table=changes, /lines.json",
        "https://localhost/data, /data.json",
        "/incident/strike.csv, /incident/strike.json",
        "strike, /incident/strike.json",
        "a/b c?#.json, /incident/a%2Fb%20c%3F%23.json.json",
        "/incident/a%2Fb%20c%3F%23.json, /incident/a%2Fb%20c%3F%23.json.json"
    })
    void aCommandCitesWhatThePageCites(String address, String json) throws Exception {
        Citing citing = cite(address);
        JsonNode citation = served.json(json).get("citation");
        assertThat(citing.words()).isEqualTo(citation.get("words").asString());
        assertThat(citing.sources())
                .extracting(DataCitation::words)
                .isEqualTo(citation.get("sources")
                        .valueStream()
                        .map(source -> source.get("citation").asString())
                        .toList());
    }

    @Test
    void everyLinkOfThePagesCanBeCited() throws Exception {
        Pattern link = Pattern.compile("href=\"(/[^\"]*)\"");
        for (String page :
                List.of("/", "/relation?evidence=machine", "/evidence?layer=own", "/data", "/incident/strike")) {
            List<String> addresses = link.matcher(served.page(page))
                    .results()
                    .map(found -> found.group(1))
                    .map(found -> found.replace("&amp;", "&"))
                    .filter(found -> !found.startsWith("/assets/") && !found.equals(OpenApi.ADDRESS))
                    .toList();
            assertThat(addresses)
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(cite(address).words()).contains("Accessed on 2026-11-22"));
        }
    }

    @Test
    void aViewRestsOnTheFilesOfItsEvidenceAndAnIncidentOnThoseOfItsReports() {
        assertThat(cite("/relation?evidence=machine").sources())
                .extracting(DataCitation::name)
                .containsExactly("stream.csv");
        assertThat(cite("/relation?evidence=curated").sources())
                .extracting(DataCitation::name)
                .containsExactly("chronicle.csv");
        assertThat(cite("/data").sources()).hasSize(2);
        assertThat(cite("/incident/visit").sources())
                .extracting(DataCitation::name)
                .containsExactly("chronicle.csv");
    }

    @Test
    void thePageShowsTheDataAndTheirTerms() throws Exception {
        assertThat(served.page("/relation"))
                .contains(
                        "Rests on chronicle.csv (curated), 1 file, 6 records",
                        "chosen and coded by hand",
                        "Terms: Those of the case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/relation.csv?table=citation", "/data.csv?table=citation", "/incident/strike.csv?table=citation"
            })
    void everyExportHasItsCitationAsCsv(String address) throws Exception {
        String csv = served.page(address);
        assertThat(csv)
                .startsWith("what,citation,terms,page\r\n")
                .contains("Accessed on 2026-11-22", "Those of the case");
        assertThat(csv).contains(cite(address).words().replace("\"", "\"\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nowhere | there is no page at /nowhere; copy the address from the dashboard",
                "/relation?grain=year | grain=year: write one of day, week, month",
                "/data?x=1 | x=1: there is no such parameter",
                "nope | There is no incident with the key \"nope\"",
                "/incident/%zz | address=%zz: write a percent sign as %25",
                "/relation?asOf=soon | asOf=soon: write a day as 2020-03-05"
            })
    void anAddressThatCannotBeCitedIsToldWithTheReason(String address, String message) {
        assertThatThrownBy(() -> cite(address))
                .isInstanceOf(UnusableAddressException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theDayOfAnAddressIsRead() {
        assertThat(ViewAddress.parse("/relation?asOf=2019-06-01&grain=week").asOf())
                .contains(LocalDate.of(2019, 6, 1));
        assertThat(ViewAddress.parse("/relation?asOf=").asOf()).isEmpty();
    }
}
