package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvidencePageTest {
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"found\">([^<]*)</h2>");

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

    private static String heading(String address) throws Exception {
        Matcher heading = HEADING.matcher(served.page(address));
        assertThat(heading.find()).as(address).isTrue();
        return heading.group(1);
    }

    @Test
    void wordsAndFiltersNarrowTogether() throws Exception {
        assertThat(heading("/evidence?q=SMOKE")).isEqualTo("1 incident");
        assertThat(heading("/evidence?q=smoke&evidence=machine")).isEqualTo("0 incidents");
        assertThat(heading("/evidence?evidence=curated")).isEqualTo("5 incidents");
        assertThat(heading("/evidence?evidence=curated&layer=context")).isEqualTo("1 incident");
        assertThat(heading("/evidence?evidence=curated&publisher=kremlin")).isEqualTo("1 incident");
        assertThat(heading("/evidence?evidence=curated&type=assault&from=2019-03-03"))
                .isEqualTo("1 incident");
        assertThat(heading("/evidence?hand=changed")).isEqualTo("0 incidents");
    }

    @Test
    void eachIncidentStandsWithItsSourcesAndOpensToItsPage() throws Exception {
        String page = served.page("/evidence?q=smoke");
        assertThat(page)
                .contains(
                        "href=\"/incident/strike\"",
                        "TASS, statement, 2019-03-02",
                        "claimed by Turkey, Defence ministry",
                        "<code>chronicle.csv:2</code>",
                        "Bombs &lt;script&gt;",
                        "<span>with the words smoke</span>")
                .doesNotContain("javascript:", "<script>alert");
        assertThat(served.page("/evidence?q=%3Cb%3E%22")).contains("value=\"&lt;b>&#34;\"");
    }

    @Test
    void theOrderIsChosenAndPagesFollowEachOther() throws Exception {
        String newest = served.page("/evidence?evidence=machine");
        assertThat(newest.indexOf("<time>2019-12-3")).isPositive();
        assertThat(newest).contains("1–50 of ", "order=newest&amp;asOf=2019-12-31&amp;page=2#found");
        String oldest = served.page("/evidence?evidence=machine&order=oldest&page=2");
        assertThat(oldest).contains("start=\"51\"", "51–100 of ", "rel=\"prev\"");
        assertThat(oldest.indexOf("<time>2019-01-")).isPositive();
    }

    @Test
    void whatIsTakenAlongIsExactlyWhatIsSeen() throws Exception {
        JsonNode json = served.json("/evidence.json?evidence=curated&type=assault&order=oldest");
        assertThat(json.at("/figures/incidents").asInt()).isEqualTo(2);
        assertThat(json.at("/tables/incidents/rows")
                        .valueStream()
                        .map(row -> row.get("incident").asString()))
                .containsExactly("strike", "client");
        assertThat(json.at("/tables/rows/columns/publisher").asString()).isEqualTo("who issued the document");
        assertThat(json.at("/citation/filters").valueStream().map(JsonNode::asString))
                .containsExactly("curated evidence", "Assault");
        assertThat(served.page("/evidence.csv?q=smoke&table=rows").lines())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(
                        "strike,2019-03-02,TASS,statement,2019-03-02,javascript:alert(1),TUR DEF,curated,chronicle.csv,2");
        assertThat(json.at("/citation/address").asString())
                .isEqualTo("/evidence?evidence=curated&type=assault&order=oldest&asOf=2019-12-31");
    }
}
