package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PairsPageTest {
    private static final String TWO = "with=RUS-TUR,chn-usa&grain=week";

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

    @Test
    void eachPairIsDrawnAndOpensItsOwnPage() throws Exception {
        String page = served.page("/pairs?" + TWO);
        assertThat(page)
                .contains("Russia and Turkey", "China and United States", "CHN→USA")
                .contains("/pair?pair=CHN-USA&amp;evidence=machine&amp;grain=week&amp;from=2019-01-01")
                .contains("2 pairs, machine-coded");
        assertThat(page.split("<svg class=\"drawing fits\"", -1)).hasSize(3);
    }

    @Test
    void everyPairHasTheSameScales() throws Exception {
        String page = served.page("/pairs?" + TWO);
        String[] drawings = page.split("<svg class=\"drawing fits\"", -1);
        assertThat(heightOfOne(drawings[1])).isEqualTo(heightOfOne(drawings[2]));
        assertThat(ticks(drawings[1])).isEqualTo(ticks(drawings[2])).contains("2019-01-01");
    }

    /** How far the first mark on the scale of counts lies from nought, by what it counts. */
    private static double heightOfOne(String drawing) {
        Matcher mark = Pattern.compile("class=\"mark\"[^>]* y=\"([0-9.]+)\"[^>]*>([0-9]+)<")
                .matcher(drawing);
        assertThat(mark.find()).isTrue();
        double nought = Double.parseDouble(mark.group(1));
        assertThat(mark.find()).isTrue();
        return Math.round(Math.abs(nought - Double.parseDouble(mark.group(1))) / Integer.parseInt(mark.group(2)) * 5);
    }

    private static String ticks(String drawing) {
        return String.join(
                "",
                drawing.lines()
                        .filter(line -> line.contains("class=\"tick\""))
                        .map(line -> line.replaceAll(" y=\"[^\"]*\"", ""))
                        .toList());
    }

    @Test
    void figuresAreThoseOfThePairsOwnPages() throws Exception {
        JsonNode both = served.json("/pairs.json?" + TWO);
        for (String pair : new String[] {"RUS-TUR", "CHN-USA"}) {
            JsonNode alone = served.json("/pair.json?evidence=machine&grain=week&pair=" + pair);
            assertThat(both.at("/figures").get(pair).asLong())
                    .isPositive()
                    .isEqualTo(alone.at("/figures/incidents").asLong());
        }
        assertThat(served.page("/pairs.csv?" + TWO)).contains("pair,period_from,", "CHN-USA,2019-01-07,");
        assertThat(served.page("/pairs?" + TWO)).contains(">gap</td>");
    }

    @Test
    void withoutPairsThereIsTheCasesOwn() throws Exception {
        assertThat(served.page("/pairs")).contains("1 pair, machine-coded", "value=\"RUS-TUR\"");
        assertThat(served.page("/relation?evidence=machine")).contains("href=\"/pairs?with=RUS-TUR\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with=RUS | write the ISO codes of two states, as RUS-TUR",
                "with=RUS-XXX | no state has the code XXX",
                "with=RUS-TUR,TUR-RUS | give each pair once; TUR-RUS stands there twice",
                "with=RUS-TUR&flow=forward | give it with evidence, grain, from, to and asOf only",
                "with=RUS-TUR,RUS-USA,RUS-CHN,RUS-FRA,RUS-DEU,RUS-GBR,RUS-ITA,RUS-ESP,RUS-POL,RUS-UKR,RUS-IRN,RUS-IRQ,RUS-SYR | give at most 12 pairs"
            })
    void saysWhatCannotBeUsed(String query, String said) throws Exception {
        assertThat(served.get("/pairs?" + query).statusCode()).isEqualTo(400);
        assertThat(served.page("/pairs?" + query)).contains(said);
    }
}
