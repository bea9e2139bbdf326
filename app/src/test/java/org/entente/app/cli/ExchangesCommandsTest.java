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
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of words against deeds and of reciprocity from outside, on a stream of our own. */
class ExchangesCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        StringBuilder rows = new StringBuilder("id,date,source,target,type,publisher\n");
        StringBuilder facts = new StringBuilder("date,source,relation,target\n");
        for (LocalDate day = FIRST; day.getYear() == 2018; day = day.plusDays(1)) {
            boolean even = day.getDayOfYear() % 2 == 0;
            rows.append("o%1$s,%1$s,USA,CHN,ACCUSE,Reuters%n".formatted(day));
            rows.append("w%1$s,%1$s,RUS,TUR,%2$s,Reuters%n".formatted(day, even ? "ACCUSE" : "SUPPORT"));
            rows.append("d%1$s,%1$s,TUR,RUS,%2$s,Reuters%n".formatted(day, even ? "AID" : "SANCTION"));
            facts.append("%s,Russia,%s,Turkey%n".formatted(day, even ? "Accuse" : "Praise or endorse"));
            facts.append(
                    "%s,Turkey,%s,Russia%n".formatted(day, even ? "Provide aid" : "Use conventional military force"));
        }
        Files.writeString(folder.resolve("stream.csv"), rows);
        Files.writeString(folder.resolve("facts.csv"), facts);
        Files.writeString(folder.resolve("case.yaml"), """
                case: words
                title: Words and deeds
                dyad: [RUS, TUR]
                period: {from: 2018-01-01, to: 2018-12-31}
                sources:
                  - {read: stream.csv, as: table, evidence: machine, columns: {id: id, date: date, source: source, target: target, type: type, publisher: publisher}}
                """);
        Files.writeString(folder.resolve("icb.csv"), """
                actorname,trigger_date,termination_date,triggername,threatname,violence,crisno
                Turkey,1 August 2018,3 August 2018,Russia,Russia,No violence,900
                """);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private String all() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String[] onTheCase(String command, String... more) {
        String[] words = {
            command, folder.toString(), "--store", folder.resolve("e.duckdb").toString()
        };
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void disconnectPrintsTheGapByMonthAndWritesItsTables() throws IOException {
        run(onTheCase("ingest"));
        Path tables = folder.resolve("tables");
        assertThat(run(onTheCase("disconnect", "--tables", tables.toString()))).isZero();
        assertThat(all())
                .contains("RUS-TUR, 2018-01-01 to 2018-12-31: 730 words and deeds")
                .contains("2018-12-31  RUS–TUR  all          28 words  28 deeds  gap 0.")
                .contains("not enough evidence: 28 words and 0 deeds, of each 5 are needed")
                .contains("WITHOUT STATE MEDIA");
        assertThat(Files.readString(tables.resolve("disconnect-gaps.csv"))).startsWith("method,from,to,flow,voices,");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(tables.resolve("disconnect.json")));
        assertThat(json.at("/citation/method").asString()).isEqualTo("disconnect v1");
        assertThat(json.at("/tables/gaps/rows").size()).isGreaterThan(70);
    }

    @Test
    void reciprocityPrintsEachPartOrWhyThereIsNone() {
        run(onTheCase("ingest"));
        assertThat(run(onTheCase("reciprocity"))).isZero();
        assertThat(all())
                .contains("RUS-TUR, longest unbroken run 2018-01-01 to 2018-12-31: 52 weeks")
                .contains("52 weeks; 49 are needed that do not merely repeat each other")
                .contains("EARLY WARNING, EXPLORATORY ONLY")
                .contains("branching ");
    }

    @Test
    void evalDisconnectEndsWithOneObject() throws IOException {
        Path out = folder.resolve("predictions.tsv");
        assertThat(run(
                        "eval",
                        "disconnect",
                        "--quadruples",
                        folder.resolve("facts.csv").toString(),
                        "--gold",
                        folder.resolve("icb.csv").toString(),
                        "--draws",
                        "19",
                        "--predictions",
                        out.toString()))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(all().lines().toList().getLast());
        assertThat(json.at("/icb/crises").asInt()).isEqualTo(1);
        assertThat(json.at("/icb/O1/unknown").asString()).startsWith("not enough evidence: 0 onsets");
        assertThat(json.at("/lag_days").asInt()).isZero();
        assertThat(Files.readString(out)).contains("RUS\tTUR\t2018-07-30\t").contains("\t900\t");
    }
}
