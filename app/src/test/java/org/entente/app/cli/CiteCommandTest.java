package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command from outside, on the first day of 2026. */
class CiteCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
                    + "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\t"
                    + "City\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n"
                    + "7\t2019-02-26\tIndia\t\tIndia\tUse conventional military force\t190\t-10\tPakistan\t\tPakistan\t1\t1\tPTI\t"
                    + "Balakot\t\t\tPakistan\t34.5\t73.3\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: ind-pak
                title: India and Pakistan
                dyad: [IND, PAK]
                period: {from: 2019-01-01, to: 2019-12-31}
                sources:
                  - {read: "*.tab", as: icews, evidence: machine}
                """);
        Files.writeString(folder.resolve("a.tab"), ICEWS);
    }

    private int run(String command, String... more) {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of(command, folder.toString()));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--store", folder.resolve("e.duckdb").toString()));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(arguments.toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsTheFigureAndTheDataItRestsOn() {
        run("ingest");
        assertThat(run("cite", "http://127.0.0.1:8585/relation?grain=week&evidence=machine#evidence"))
                .isZero();
        assertThat(printed())
                .containsPattern(
                        "^Entente \\S+\\. India and Pakistan: relation of IND-PAK \\(machine-coded evidence; between the"
                                + " two; by week; 2019-01-01 to 2019-12-31\\)\\. Data vintage [0-9a-f]{8}, as of 2019-12-31\\."
                                + " Method relation-ledger v2 \\(docs/methods/relation-ledger\\.md\\)\\. Accessed on 2026-01-01\\."
                                + " /relation\\?evidence=machine&layer=own&grain=week")
                .contains(
                        "\n\nDATA IT RESTS ON\n",
                        "  ICEWS events (machine), 1 file, 1 record\n",
                        "https://doi.org/10.7910/DVN/28075",
                        "    Terms: The terms stand with the data set",
                        "    See docs/data/icews.md\n");
    }

    @Test
    void theDayOfThePermalinkCounts() {
        run("ingest");
        assertThat(run("cite", "/relation?asOf=2019-06-30&evidence=machine")).isZero();
        assertThat(printed()).contains("as of 2019-06-30", "2019-01-01 to 2019-06-30", "&asOf=2019-06-30");
        assertThat(run("cite", "/data", "--as-of", "2019-06-30")).isZero();
        assertThat(printed()).contains("as of 2019-06-30");
        assertThat(run("cite", "/relation?asOf=2019-06-30", "--as-of", "2019-05-31"))
                .isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).startsWith("--as-of 2019-05-31: the address says asOf=2019-06-30; leave one of them out");
    }

    @Test
    void anIncidentIsCitedByItsKeyAloneAndForBibtex() {
        run("ingest");
        assertThat(run("cite", "icews:7", "--bibtex")).isZero();
        assertThat(printed()).startsWith("@misc{entente-").contains("incident icews:7", "@misc{icews-2015,");
    }

    @Test
    void nothingReadIsSaid() {
        assertThat(run("cite", "/data")).isZero();
        assertThat(printed())
                .contains("  none: nothing was read for it; entente run " + folder + " reads what the case names");
    }

    @Test
    void anAddressThatLeadsNowhereIsBadInput() {
        assertThat(run("cite", "/nowhere")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed())
                .startsWith("entente: there is no page at /nowhere; copy the address")
                .doesNotContain("Exception");
        assertThat(run("cite", "nope")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).startsWith("entente: There is no incident with the key \"nope\"");
    }
}
