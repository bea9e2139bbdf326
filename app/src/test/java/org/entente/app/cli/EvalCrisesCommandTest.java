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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command from outside, on a made-up series of two pairs, one of which has a crisis. */
class EvalCrisesCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String score) throws IOException {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("date,a,b,score\n");
        for (int day = 0; day < 365; day++) {
            boolean crisis = day >= 328 && day < 340;
            rows.append(FIRST.plusDays(day)).append(",UKR,RUS,").append(crisis ? score : 20 * random.nextGaussian());
            rows.append('\n').append(FIRST.plusDays(day)).append(",FRA,DEU,").append(20 * random.nextGaussian());
            rows.append('\n');
        }
        Files.writeString(folder.resolve("series.csv"), rows);
        Files.writeString(
                folder.resolve("gold.csv"),
                "actorname,trigger_date,triggername,threatname,crisno\nUkraine,25 November 2018,Russia,Russia,491\n");
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(
                        "eval",
                        "crises",
                        "--series",
                        folder.resolve("series.csv").toString(),
                        "--gold",
                        folder.resolve("gold.csv").toString(),
                        "--from",
                        "2018-01-01",
                        "--to",
                        "2018-12-31",
                        "--predictions",
                        folder.resolve("out.csv").toString());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsTheScoresAsOneObjectOnTheLastLineAndWritesTheEpisodes() throws IOException {
        assertThat(run("-300")).isZero();

        assertThat(text().lines().toList().getLast())
                .isEqualTo("{\"gold\":1,\"found\":1,\"chance\":0.0795,\"median_onset_error_days\":0.0,"
                        + "\"episodes_per_dyad_year\":0.0}");
        assertThat(Files.readString(folder.resolve("out.csv")))
                .startsWith("a,b,onset,peak,end\nRUS,UKR,2018-11-25,2018-11-25,2018-12-");
    }

    @Test
    void saysWhichLineOfTheSeriesIsWrong() throws IOException {
        assertThat(run("many")).isNotZero();
        assertThat(text()).contains("series.csv:658: the score is \"many\", no number");
    }
}
