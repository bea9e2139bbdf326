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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the process of crises from outside: what they print, and what they say when they cannot. */
class ProcessCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Entente.commandLine(CLOCK, new Console(out, out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String pair(String dyad) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: small
                title: Small
                dyad: [%s]
                period: {from: 2015-01-01, to: 2020-03-31}
                sources:
                  - {read: chronicle.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type}}
                """.formatted(dyad));
        Files.writeString(
                folder.resolve("chronicle.csv"), "id,date,source,target,type\ntalks,2020-03-05,RUS,TUR,CONSULT\n");
        return folder.toString();
    }

    private int train(Path states, Path crises, String... more) {
        String[] all = new String[8 + more.length];
        System.arraycopy(
                new String[] {
                    "train",
                    "process",
                    "--states",
                    states.toString(),
                    "--crises",
                    crises.toString(),
                    "--out",
                    folder.resolve("model.gz").toString()
                },
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        return run(all);
    }

    @Test
    void aForecastTellsBothNumbersTheVerdictAndWhatItRestsOn() throws IOException {
        assertThat(run("forecast", pair("RUS, TUR"), "--as-of", "2020-03-31")).isZero();
        assertThat(text())
                .contains("FRAGILITY AND FLEXIBILITY OF RUSSIA AND TURKEY, AS OF 2020-03-31")
                .containsPattern(
                        "Fragility: a new crisis in the 90 days after 2020-03-31 has a probability of [\\d.]+ % \\([\\d.]+ % to [\\d.]+ %\\)")
                .containsPattern("Flexibility: .* with a probability of \\d+ %")
                .contains("Expected share of the coming year in crisis", "Turkey-Russia Jet Incident (ICB 476")
                .contains("Method fragility v3");
    }

    @Test
    void ofAPairThatTheTablesDoNotHoldAForecastSaysSo() throws IOException {
        assertThat(run("forecast", pair("ISR, PSE"))).isZero();
        assertThat(text()).contains("ot enough evidence", "the tables of states do not hold PSE");
    }

    @Test
    void aForecastNeedsACase() {
        assertThat(run("forecast", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(text()).contains("case.yaml:1:1: there is no such file in ");
    }

    @Test
    void trainingSaysWhichTableIsMissingAndWritesNothing() throws IOException {
        Path crises = Files.createDirectories(folder.resolve("crises"));
        Path states = Files.createDirectories(folder.resolve("states"));
        assertThat(train(states, crises)).isEqualTo(3);
        assertThat(text()).contains("ICB_system_core.csv");
        assertThat(folder.resolve("model.gz")).doesNotExist();
    }

    @Test
    void trainingSaysWhenItsYearsAreNotInOrderBeforeAnythingIsRead() {
        assertThat(train(folder, folder, "--from", "2021", "--to", "2020")).isEqualTo(2);
        assertThat(text())
                .contains("--from 2021 lies after --to 2020; give them in order")
                .doesNotContain("read ", "a fault of the program");
        assertThat(folder.resolve("model.gz")).doesNotExist();
    }

    @Test
    void trainingNeedsBothFolders() {
        assertThat(run("train", "process")).isEqualTo(2);
        assertThat(text()).contains("--states=DIR", "--crises=DIR");
    }
}
