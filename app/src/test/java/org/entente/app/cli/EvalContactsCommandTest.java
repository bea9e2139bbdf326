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

/** The command from outside, on three documents of our own. */
class EvalContactsCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String DOCUMENTS = """
            {"id": "1", "date": "2019-05-20", "title": "Meeting with President of Iran Hassan Rouhani", "text": "Trade was discussed.", "publisher": "TASS"}
            {"id": "2", "date": "2019-05-21", "title": "Telephone conversation with President of Turkey Recep Tayyip Erdogan", "text": "The two leaders discussed Russian-Turkish relations.", "publisher": "TASS"}
            {"id": "3", "date": "2019-05-22", "title": "Talks with Prime Minister of Japan Shinzo Abe", "text": "", "publisher": "TASS"}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), DOCUMENTS);
        Files.writeString(
                folder.resolve("gold.tsv"), "id\tcounterpart\tkind\n1\tIRN\tmeeting\n2\tTUR\tcall\n2\tSYR\tcall\n");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("eval", "contacts", folder.resolve("news.jsonl").toString()));
        all.addAll(List.of(arguments));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(all.toArray(String[]::new));
    }

    private String lastLine() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void printsTheScoresAsOneObjectOnTheLastLine() throws IOException {
        assertThat(run("--gold", path("gold.tsv"), "--predictions", path("out.tsv")))
                .isZero();

        assertThat(lastLine()).isEqualTo("{\"gold\":3,\"precision\":1.0,\"recall\":0.6667,\"f1\":0.8,\"strays\":1}");
        assertThat(Files.readString(folder.resolve("out.tsv")))
                .isEqualTo("id\tcounterpart\tkind\n1\tIRN\tmeeting\n2\tTUR\tcall\n3\tJPN\tmeeting\n");
    }

    @Test
    void hidesTitles() {
        assertThat(run("--gold", path("gold.tsv"), "--hide-titles")).isZero();

        assertThat(lastLine()).isEqualTo("{\"gold\":3,\"precision\":1.0,\"recall\":0.3333,\"f1\":0.5,\"strays\":0}");
    }

    @Test
    void writesAGoldFromTitles() throws IOException {
        assertThat(run("--make-gold", path("made.tsv"))).isZero();

        assertThat(lastLine()).isEqualTo("3 contacts from 3 titles");
        assertThat(Files.readString(folder.resolve("made.tsv"))).contains("3\tJPN\tmeeting");
    }

    @Test
    void theSideMayBeGivenAndMustBeKnown() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), DOCUMENTS.replace("TASS", "Village Herald"));
        assertThat(run("--gold", path("gold.tsv"))).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("document 1 has no publisher or address whose side is known; say whose head reports");

        assertThat(run("--gold", path("gold.tsv"), "--side", "RUS")).isZero();
        assertThat(lastLine()).contains("\"recall\":0.6667");
    }

    @Test
    void aWrongRequestIsAnswered() throws IOException {
        assertThat(run()).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("give --gold GOLD to score, or --make-gold OUT");

        Files.move(folder.resolve("news.jsonl"), folder.resolve("news.docx"));
        assertThat(Entente.commandLine(
                                CLOCK,
                                new Console(
                                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                                        new PrintStream(printed, true, StandardCharsets.UTF_8)))
                        .execute("eval", "contacts", path("news.docx"), "--gold", path("gold.tsv")))
                .isEqualTo(Entente.BAD_INPUT);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("no documents are read from files of this ending");
    }
}
