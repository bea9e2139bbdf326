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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of contacts and of narrative from outside, on a month of documents of our own. */
class WordsCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        StringBuilder news = new StringBuilder();
        for (LocalDate day = LocalDate.of(2019, 4, 1); day.getMonthValue() == 4; day = day.plusDays(1)) {
            String title = day.getDayOfMonth() == 8 ? "Talks with President of Turkey Recep Tayyip Erdogan" : "A day";
            news.append(
                    "{\"id\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"text\": \"Turkey is our friend.\", \"publisher\": \"TASS\"}%n"
                            .formatted(day.getDayOfMonth(), day, title));
        }
        Files.writeString(folder.resolve("news.jsonl"), news);
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

    private JsonNode lastLine() {
        return JsonMapper.shared().readTree(all().lines().toList().getLast());
    }

    private String news() {
        return folder.resolve("news.jsonl").toString();
    }

    @Test
    void contactsPrintsRanksAndOneObjectOnTheLastLine() throws IOException {
        Path log = folder.resolve("log.csv");
        assertThat(run("contacts", news(), "--leader", "RUS", "--claim", "TUR", "--log", log.toString()))
                .isZero();

        assertThat(all()).contains("2019-04-01 to 2019-04-30: 30 of 30 days covered; ranks rest on 1 of 1 months");
        assertThat(lastLine().at("/talks/0/counterpart").asString()).isEqualTo("TUR");
        assertThat(lastLine().at("/claim_talks").asString()).isEqualTo("true");
        assertThat(lastLine().at("/claim_calls").asString()).isEqualTo("false");
        assertThat(Files.readString(log)).contains("2019-04-08,2019-04-08,RUS,TUR,Recep Tayyip Erdogan,meeting,8,,");
    }

    @Test
    void contactsOfFilesNeedsToKnowWhose() {
        assertThat(run("contacts", news())).isEqualTo(2);
        assertThat(all()).contains("contacts: say whose leaders' contacts are counted, for instance --leader RUS");
    }

    @Test
    void contactsThatCoverNoDaySaysWhatWouldBeRight() throws IOException {
        Files.writeString(
                folder.resolve("few.jsonl"),
                "{\"id\": \"1\", \"date\": \"2019-04-08\", \"title\": \"A day\", \"text\": \"\"}\n");
        assertThat(run("contacts", folder.resolve("few.jsonl").toString(), "--leader", "RUS"))
                .isEqualTo(2);
        assertThat(all()).contains("the documents cover no day; a stretch needs documents on at least 5 days");
    }

    @Test
    void narrativePrintsLabelsAndOneObjectOnTheLastLine() {
        assertThat(run("narrative", news(), "--pair", "RUS-TUR")).isZero();

        assertThat(lastLine().at("/labels/0/label").asString()).isEqualTo("friend");
        assertThat(lastLine().at("/labels/0/uses").asInt()).isEqualTo(30);
        assertThat(lastLine().at("/uses_independent").asInt()).isZero();
    }

    @Test
    void narrativeNeedsTwoStates() {
        assertThat(run("narrative", news(), "--pair", "RUS-RUS")).isEqualTo(2);
        assertThat(all())
                .contains("narrative: say which two states, for instance --pair RUS-TUR; \"RUS-RUS\" are not two");
    }
}
