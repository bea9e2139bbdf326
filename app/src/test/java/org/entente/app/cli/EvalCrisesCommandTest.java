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
import java.util.ArrayList;
import java.util.List;
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
                "actorname,trigger_date,termination_date,triggername,threatname,crisno\nUkraine,25 November 2018,26 December 2018,Russia,Russia,491\n");
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
                .isEqualTo(
                        "{\"gold\":1,\"found\":1,\"chance\":0.0795,\"median_onset_error_days\":0.0,"
                                + "\"episodes_per_dyad_year\":0.0,\"ends\":{\"both_have\":1,\"not_dated\":0,\"open\":0,\"compared\":1,"
                                + "\"median_days_apart\":14.0,\"median_days\":-14.0,\"within_30_days\":1,\"onsets_within_30_days\":1}}");
        assertThat(Files.readString(folder.resolve("out.csv")))
                .startsWith("a,b,onset,peak,end\nRUS,UKR,2018-11-25,2018-11-25,2018-12-");
    }

    @Test
    void saysWhichLineOfTheSeriesIsWrong() throws IOException {
        assertThat(run("many")).isNotZero();
        assertThat(text())
                .contains("series.csv:658: the score is \"many\", no number; write it like -12.5")
                .doesNotContain("\tat ");
    }

    private int execute(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Entente.commandLine(CLOCK, new Console(out, out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /** A hundred days of which four are a clash of Russia and Ukraine, in the rows of a case of another pair. */
    private String dataFile() throws IOException {
        StringBuilder rows = new StringBuilder("id,date,source,target,type,weight,publisher\n");
        for (int i = 0; i < 100; i++) {
            LocalDate day = LocalDate.of(2018, 9, 15).plusDays(i);
            rows.append("o" + i + "," + day + ",USA,CHN,CONSULT,1,Reuters\n");
            for (String type : i >= 71 && i < 75 ? new String[] {"ASSAULT", "THREATEN", "ACCUSE"} : new String[0]) {
                rows.append("a" + i + type + "," + day + ",RUS MIL,UKR," + type + ",-9,TASS\n");
                rows.append("c" + i + type + "," + day + ",RUS MFA,UKR," + type + ",-9,TASS\n");
                rows.append("b" + i + type + "," + day + ",RUS GOV,UKR," + type + ",-9,Anadolu Agency\n");
            }
        }
        Files.writeString(folder.resolve("rows.csv"), rows);
        Files.writeString(folder.resolve("case.yaml"), """
                case: other
                title: Another pair
                dyad: [USA, CHN]
                period: {from: 2018-09-01, to: 2018-12-31}
                sources:
                  - {read: rows.csv, as: table, evidence: machine, columns: {id: id, date: date, source: source, target: target, type: type, weight: weight, publisher: publisher}}
                """);
        Files.writeString(
                folder.resolve("gold.csv"),
                "actorname,trigger_date,termination_date,triggername,threatname,crisno\nUkraine,25 November 2018,26 December 2018,Russia,Russia,491\n");
        String store = folder.resolve("e.duckdb").toString();
        assertThat(execute("run", folder.toString(), "--store", store)).isZero();
        return store;
    }

    private int stored(String store, String from, String to, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "eval",
                "crises",
                "--store",
                store,
                "--gold",
                folder.resolve("gold.csv").toString(),
                "--from",
                from,
                "--to",
                to,
                "--predictions",
                folder.resolve("out.csv").toString()));
        arguments.addAll(List.of(more));
        return execute(arguments.toArray(String[]::new));
    }

    /** The clash is now one of Belarus, for which Russia answers, with Ukraine. */
    @Test
    void theActsOfThoseASideAnswersForAreCountedOnRequestAndBothFiguresArePrinted() throws IOException {
        String store = dataFile();
        Files.writeString(
                folder.resolve("rows.csv"),
                Files.readString(folder.resolve("rows.csv"))
                        .replace("RUS MIL", "BLR MIL")
                        .replace("RUS MFA", "BLR MFA")
                        .replace("RUS GOV", "BLR GOV"));
        Files.writeString(
                folder.resolve("case.yaml"),
                Files.readString(folder.resolve("case.yaml")).replace("[USA, CHN]", "[RUS, UKR]")
                        + "answersFor:\n  - {patron: RUS, client: BLR, from: 2015-01-01, basis: made up}\n");
        Files.writeString(
                folder.resolve("rows.csv"),
                Files.readString(folder.resolve("rows.csv")) + "own,2018-09-20,RUS,UKR,CONSULT,1,Reuters\n");
        assertThat(execute("run", folder.toString(), "--store", store)).isZero();
        assertThat(stored(store, "2018-09-01", "2018-12-31")).isZero();
        assertThat(text().lines().toList().getLast())
                .startsWith("{\"gold\":1,\"found\":0,")
                .contains("\"with_clients\":{\"gold\":1,\"found\":1,");
        assertThat(text())
                .contains("between the two: 0 of 1 found", "with those a side answers for: 1 of 1 found")
                .contains("end unknown days apart");
        assertThat(stored(store, "2018-09-01", "2018-12-31", "--with-clients")).isZero();
        assertThat(text().lines().toList().getLast())
                .startsWith("{\"gold\":1,\"found\":1,")
                .contains("\"without_clients\":{\"gold\":1,\"found\":0,");
        assertThat(Files.readString(folder.resolve("out.csv"))).contains("RUS,UKR,2018-11-25,");
    }

    @Test
    void aSeriesDoesNotTellWhoAnswersForWhom() throws IOException {
        Files.writeString(folder.resolve("gold.csv"), "");
        assertThat(execute(
                        "eval",
                        "crises",
                        "--series",
                        "none.csv",
                        "--gold",
                        folder.resolve("gold.csv").toString(),
                        "--from",
                        "2018-01-01",
                        "--to",
                        "2018-12-31",
                        "--with-clients"))
                .isNotZero();
        assertThat(text()).contains("--with-clients goes with --store: a series does not tell who answers for whom");
    }

    @Test
    void theRowsOfADataFileAreHeldAgainstTheGoldForEveryPair() throws IOException {
        assertThat(stored(dataFile(), "2018-09-01", "2018-12-31")).isZero();
        assertThat(text().lines().toList().getLast())
                .startsWith("{\"gold\":1,\"found\":1,")
                .contains("\"median_onset_error_days\":0.0,\"episodes_per_dyad_year\":0.0,\"ends\":{\"both_have\":1,")
                .contains("\"median_days\":-28.0,", "\"with_clients\":{\"gold\":1,\"found\":1,");
        assertThat(text())
                .contains(
                        "of nobody for whom a side answers are acts held",
                        "end 28.0 days apart (ours less theirs -28.0)");
        assertThat(Files.readString(folder.resolve("out.csv")))
                .isEqualTo("a,b,onset,peak,end\nRUS,UKR,2018-11-25,2018-11-25,2018-11-28\n");
    }

    @Test
    void aDataFileThatIsNotThereIsNotMade() throws IOException {
        Files.writeString(folder.resolve("gold.csv"), "actorname,trigger_date,triggername,threatname,crisno\n");
        String nowhere = folder.resolve("nowhere.duckdb").toString();
        assertThat(stored(nowhere, "2018-09-01", "2018-12-31")).isNotZero();
        assertThat(text()).contains("there is no data file " + nowhere + "; entente run CASE --store FILE makes one");
        assertThat(Path.of(nowhere)).doesNotExist();
        assertThat(stored(nowhere, "2018-12-31", "2018-09-01")).isNotZero();
        assertThat(text()).contains("--from 2018-12-31 lies after --to 2018-09-01; give them in order");
    }
}
