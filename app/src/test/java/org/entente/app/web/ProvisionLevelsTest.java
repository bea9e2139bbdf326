package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProvisionLevelsTest {
    private static final Map<String, String> ENTRY = Map.of(
            "agreement", "truce", "provision", "talks", "level", "2", "words", "They <b>met</b> once.", "by", "Ada L.");

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

    private JsonNode talks() throws Exception {
        return served.json("/agreements.json")
                .at("/tables/provisions/rows")
                .valueStream()
                .filter(row -> row.get("provision").asString().equals("talks"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLevelIsEnteredOnThePageStandsBesideTheOthersAndIsUndone() throws Exception {
        assertThat(served.page("/agreements"))
                .contains("id=\"levels-truce-talks\"", "Level: 0–3 of 3 by what is told of it", "Enter a level")
                .doesNotContain("Ada L.");
        JsonNode before = talks();
        HttpResponse<String> reply = served.ours("/audit/assess", ENTRY);
        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/agreements#levels-truce-talks");
        assertThat(served.page("/agreements"))
                .contains("2 of 3 on 2019-12-31", "They &lt;b&gt;met&lt;/b&gt; once.", "Ada L., 2026-11-22, entry 1");
        assertThat(served.page("/audit"))
                .contains("level 2 of 3 for truce/talks, as of 2019-12-31", "/agreements#levels-truce-talks", "stands");
        assertThat(talks().get("state")).as("changes no state").isEqualTo(before.get("state"));
        assertThat(talks().get("pam_high")).as("and no score").isEqualTo(before.get("pam_high"));
        HttpResponse<String> undone = served.ours("/audit/undo", Map.of("entry", "1", "by", "Ben"));
        assertThat(undone.headers().firstValue("Location")).contains("/agreements#levels-truce-talks");
        assertThat(served.page("/agreements")).doesNotContain("Ada L.");
        assertThat(served.page("/audit")).contains("undone by Ben, 2026-11-22");
    }

    @Test
    void itIsAmongWhatCanBeTakenAlong() throws Exception {
        assertThat(talks().get("entered_level").isNull()).isTrue();
        served.ours("/audit/assess", ENTRY);
        assertThat(talks().get("entered_level").asInt()).isEqualTo(2);
        assertThat(talks().get("entered_level_by").asString()).isEqualTo("Ada L., 2026-11-22: They <b>met</b> once.");
        assertThat(served.page("/agreements.csv?table=levels").lines())
                .containsExactly(
                        "agreement,provision,level,judged_for,by,why,given_in,entry,entered_on",
                        "truce,talks,2,2019-12-31,Ada L.,They <b>met</b> once.,journal,1,2026-11-22");
        assertThat(served.page("/audit.csv?table=corrections").lines())
                .contains("1,2026-11-22,Ada L.,provision,,truce/talks,2019-12-31,2,They <b>met</b> once.,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level | 4 | level=4: write one of 0, 1, 2, 3",
                "level | much | level=much: write one of 0, 1, 2, 3",
                "by | '' | \"\" is no name; give one of 1 to 80 characters",
                "words | '' | a level without a reason cannot be weighed by others; write why",
                "provision | walks | the agreement truce has no provision \"walks\"; it has quiet, talks, post",
                "agreement | peace | the case has no agreement \"peace\"; it has truce"
            })
    void whatCannotBeEnteredIsToldWithWhatWouldBeRight(String field, String value, String said) throws Exception {
        Map<String, String> fields = new HashMap<>(ENTRY);
        fields.put(field, value);
        HttpResponse<String> reply = served.ours("/audit/assess", fields);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains(said);
        assertThat(served.page("/agreements")).doesNotContain("Ada L.");
    }

    @Test
    void onlyPagesOfThisServerMayEnterOne() throws Exception {
        assertThat(served.post("/audit/assess", ENTRY).statusCode()).isEqualTo(403);
        assertThat(served.post("/audit/assess", ENTRY, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.page("/agreements")).doesNotContain("Ada L.");
    }
}
