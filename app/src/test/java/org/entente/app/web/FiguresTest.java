package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One number, wherever it is read: on the page, in JSON, in CSV, in the data file. */
class FiguresTest {
    private static final Pattern FIGURE = Pattern.compile("<td class=\"number\"><a href=\"([^\"]*)\">(\\d+)</a>");
    private static final String MACHINE = "?evidence=machine&grain=month";

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

    private static long count(Optional<Direction> direction, Optional<Quad> quad) {
        return served.observatory()
                .incidents()
                .count(new IncidentFilter(
                        Optional.empty(), direction, quad, Optional.of(Layer.OWN), Optional.of(Evidence.MACHINE)));
    }

    @Test
    void figuresOfTheJsonAreCountsOfIncidents() throws Exception {
        JsonNode figures = served.json("/relation.json" + MACHINE).get("figures");
        assertThat(figures.get("incidents").asLong())
                .isEqualTo(count(Optional.empty(), Optional.empty()))
                .isPositive();
        assertThat(figures.get("forward").asLong()).isEqualTo(count(Optional.of(Direction.FORWARD), Optional.empty()));
        assertThat(figures.get("mutual").asLong()).isEqualTo(count(Optional.of(Direction.MUTUAL), Optional.empty()));
        assertThat(figures.get("words").asLong())
                .isEqualTo(count(Optional.empty(), Optional.of(Quad.VERBAL_COOPERATION))
                        + count(Optional.empty(), Optional.of(Quad.VERBAL_CONFLICT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/relation" + MACHINE, "/relation?evidence=machine&grain=week&from=2019-05-02&to=2019-06-25", "/"
            })
    void everyNumberOnThePageIsTheLengthOfTheListItOpens(String address) throws Exception {
        Matcher figure = FIGURE.matcher(served.page(address));
        int seen = 0;
        while (figure.find()) {
            String json = figure.group(1)
                    .replace("&amp;", "&")
                    .replace("#evidence", "")
                    .replace("/relation?", "/relation.json?");
            JsonNode view = served.json(json);
            assertThat(view.at("/figures/listed").asString()).as(json).isEqualTo(figure.group(2));
            assertThat(view.at("/tables/incidents/rows")).hasSize(Math.min(500, Integer.parseInt(figure.group(2))));
            seen++;
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void aLongListIsCutInJsonAndSaysWhereAllOfItIs() throws Exception {
        JsonNode view = served.json("/relation.json" + MACHINE);
        int listed = view.at("/figures/listed").asInt();
        assertThat(listed).isGreaterThan(500);
        assertThat(view.at("/tables/incidents/rows")).hasSize(500);
        String note = view.get("notes").get(view.get("notes").size() - 1).asString();
        assertThat(note).startsWith("The list holds the first 500 of " + listed + " incidents; all of them: ");
        String all = served.page(note.substring(note.indexOf("/relation.csv")));
        assertThat(all.lines()).hasSize(1 + listed);
    }

    @Test
    void everyBarSaysTheNumberThatItsLinkOpens() throws Exception {
        Pattern bar =
                Pattern.compile("<a href=\"([^\"]*)\" tabindex=\"-1\"><rect class=\"bar [^>]*><title>[^<]*?: (\\d+)");
        Matcher bars = bar.matcher(served.page("/relation" + MACHINE));
        int seen = 0;
        while (bars.find()) {
            String page = served.page(bars.group(1).replace("&amp;", "&").replace("#evidence", ""));
            assertThat(page).contains("Evidence: " + bars.group(2) + " incident");
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void theCsvHoldsTheLinesOfTheLedger() throws Exception {
        HttpResponse<String> csv = served.get("/relation.csv" + MACHINE);
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(1 + 12 * 3);
        assertThat(lines.getFirst()).startsWith("period_from,period_to,flow,verbal_cooperation");
        JsonNode january = served.json("/relation.json" + MACHINE).at("/tables/ledger/rows/2");
        assertThat(lines.get(3))
                .startsWith("2019-01-01,2019-01-31,RUS–TUR,"
                        + january.get("verbal_cooperation").asLong());
    }

    @Test
    void aTextThatASpreadsheetWouldComputeIsGuarded() throws Exception {
        String csv = served.page("/relation.csv?table=incidents");
        assertThat(csv).contains(",'=1+1 is what he said.,").contains(",-9.5,");
    }

    @Test
    void everyColumnIsDescribedInJsonAndOnThePage() throws Exception {
        JsonNode tables = served.json("/relation.json").get("tables");
        String page = served.page("/relation");
        for (JsonNode table : tables) {
            table.get("columns")
                    .propertyNames()
                    .forEach(name -> assertThat(page).contains("<code>" + name + "</code>"));
        }
        assertThat(tables.size()).isEqualTo(8);
    }

    @Test
    void theCitationNamesWhatIsNeededToSeeItAgain() throws Exception {
        JsonNode citation = served.json("/relation.json" + MACHINE).get("citation");
        String words = citation.get("words").asString();
        assertThat(words).contains("machine-coded evidence", "by month", "as of 2019-12-31", "relation-ledger v2");
        assertThat(words)
                .contains("Accessed on 2026-11-22", citation.get("data_vintage").asString());
        assertThat(served.get(citation.get("address").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void thePermalinkGivesTheSamePage() throws Exception {
        String chosen =
                "/relation?evidence=machine&grain=week&from=2019-02-01&quad=verbal-conflict&flow=forward&page=2";
        String address = served.json(chosen.replace("/relation?", "/relation.json?"))
                .at("/citation/address")
                .asString();
        assertThat(address).contains("layer=own", "to=2019-12-31", "asOf=2019-12-31", "page=2");
        assertThat(served.page(address)).isEqualTo(served.page(chosen));
    }

    @Test
    void curatedAndMachineEvidenceNeverMix() throws Exception {
        for (JsonNode row : served.json("/relation.json").at("/tables/incidents/rows")) {
            assertThat(row.get("evidence").asString()).isEqualTo("curated");
        }
        assertThat(served.json("/relation.json")
                        .at("/tables/ledger/rows/0/mean_weight")
                        .isNull())
                .isTrue();
    }

    @Test
    void theOtherLayerStandsAlone() throws Exception {
        JsonNode rows = served.json("/relation.json?layer=answered-for").at("/tables/incidents/rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("incident").asString()).isEqualTo("client");
        assertThat(served.page("/?layer=answered-for")).contains("never mixed with the pair");
    }

    @Test
    void recordsAreAcceptedOrSetAside() throws Exception {
        JsonNode data = served.json("/data.json");
        JsonNode figures = data.get("figures");
        for (String evidence : List.of("curated", "machine")) {
            assertThat(figures.get(evidence + "_records").asLong())
                    .isPositive()
                    .isEqualTo(figures.get(evidence + "_accepted").asLong()
                            + figures.get(evidence + "_set_aside").asLong());
        }
        assertThat(figures.has("records"))
                .as("curated and machine records in one")
                .isFalse();
        assertThat(data.at("/tables/set-aside/rows")).hasSize(1);
        assertThat(data.at("/tables/gaps/rows/0/from").asString()).isEqualTo(MachineStream.GAP_FROM.toString());
    }
}
