package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCheckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Path CASES = Path.of(System.getProperty("entente.root"), "cases");

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysWhatItChecked() {
        assertThat(check(CASES.resolve("russia-turkey"))).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.endsWith("russia-turkey: RUS-TUR, 1 sources, 2 declared episodes, no mistakes"))
                .contains(
                        "reads      chronicle.csv as table, 1 files",
                        "zones      idlib, m4-corridor: drawn soundly",
                        "control    6 changes of 5 places",
                        "red lines  turkish-airspace, ultimatum-of-february-2020, turkish-soldiers",
                        "agreements astana-2017 (2 provisions), sochi-2018 (5 provisions), moscow-2020 (5 provisions)",
                        "conditions 31: types are right, zones and actors known");
    }

    @Test
    void saysWhatIsWrongWithACondition() throws IOException {
        Files.writeString(temp.resolve("case.yaml"), """
                case: test
                dyad: [RUS, TUR]
                period: {from: 2015-01-01}
                redLines:
                  - {id: a, declaredBy: TUR, declaredOn: 2020-02-05, words: so, source: a speech, crossedBy: {match: incident.typ == ASSAULT}}
                """);

        assertThat(check(temp)).isNotZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("case.yaml:5:111: incident has no \"typ\"; did you mean \"type\"?");
    }

    private int check(Path folder) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Entente.commandLine(CLOCK, new Console(out, out)).execute("case", "check", folder.toString());
    }
}
