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
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says when its files cannot be used: file, line, value and what would be right, and no stack trace. */
class EvalDisconnectInputTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String GOLD =
            "actorname,trigger_date,termination_date,triggername,threatname,violence,crisno\n";
    private static final String ROW = "2018-11-25,Russia,Threaten,Ukraine\n";
    private static final String FACTS = "date,source,relation,target\n";

    @TempDir
    private Path folder;

    private String said(String facts, String gold, String... more) throws IOException {
        Files.writeString(folder.resolve("facts.csv"), facts);
        Files.writeString(folder.resolve("gold.csv"), gold);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        String[] arguments = {
            "eval",
            "disconnect",
            "--quadruples",
            folder.resolve("facts.csv").toString(),
            "--gold",
            folder.resolve("gold.csv").toString(),
            "--draws",
            "9"
        };
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        assertThat(line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                        .execute(all))
                .isNotZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBadDateIsToldWithItsLine() throws IOException {
        assertThat(said(FACTS + ROW + "25.11.2018,Russia,Threaten,Ukraine\n", GOLD))
                .contains("facts.csv:3: the date is \"25.11.2018\"; write it as 2018-11-25")
                .doesNotContain("\tat ");
    }

    @Test
    void aMissingColumnOfTheGoldIsNamed() throws IOException {
        String gold = GOLD.replace(",violence", "") + "Ukraine,25 November 2018,,Russia,Russia,491\n";
        assertThat(said(FACTS + ROW, gold))
                .contains("gold.csv:2: there is no column \"violence\"; needed are actorname, trigger_date")
                .doesNotContain("\tat ");
    }

    @Test
    void noRowsAtAllAreToldWithWhatToGive() throws IOException {
        assertThat(said(FACTS + ROW, GOLD, "--to", "2018-01-01"))
                .contains("there are no rows to read up to 2018-01-01; give --quadruples FILE")
                .doesNotContain("\tat ");
    }
}
