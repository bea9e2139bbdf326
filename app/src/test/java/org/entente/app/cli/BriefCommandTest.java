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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief by itself: its forms, and what changed since a day. */
class BriefCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void ingest() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: small
                dyad: [RUS, TUR]
                period: {from: 2019-01-01, to: 2019-12-31}
                sources:
                  - {read: events.csv, as: table, evidence: curated, columns: {date: date, source: source, target: target, type: type, text: text}}
                """);
        Files.writeString(
                folder.resolve("events.csv"),
                "date,source,target,type,text\n2019-05-01,RUS,TUR,AGREE,Talks in Ankara\n2019-06-01,TUR,RUS,ACCUSE,Erdoğan accuses Москва\n");
        assertThat(run("ingest")).isZero();
    }

    @Test
    void thePdfSaysWhatTheBriefSaysInAllLettersAndIsTheSameTwice() throws IOException {
        assertThat(run("brief", "--format", "pdf", "--since", "2019-05-15")).isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("brief.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "What changed since 2019-05-15",
                            "1 new incident of verbal conflict",
                            "Erdoğan accuses Москва",
                            "References")
                    .doesNotContain("#");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2019-12-31T00:00:00Z"));
        }
        Path again = folder.resolve("again.pdf");
        assertThat(run("brief", "--format", "pdf", "--since", "2019-05-15", "--out", again.toString()))
                .isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(pdf);
    }

    @Test
    void markdownTellsOnlyWhatIsNew() throws IOException {
        assertThat(run("brief", "--format", "md", "--since", "2019-05-15", "--as-of", "2019-07-01"))
                .isZero();
        assertThat(folder.resolve("brief.md"))
                .content()
                .startsWith("# ")
                .contains(
                        "as of 2019-07-01",
                        "## What changed since 2019-05-15",
                        "the latest on 2019-06-01: Erdoğan accuses")
                .doesNotContain("new incident of verbal cooperation");
    }

    @Test
    void itsFolderIsMadeWhereItIsNotThere() {
        Path file = folder.resolve("new").resolve("deep").resolve("b.md");
        assertThat(run("brief", "--format", "md", "--out", file.toString())).isZero();
        assertThat(file).content().startsWith("# ");
    }

    @Test
    void aDayThatIsNotEarlierIsRefused() {
        assertThat(run("brief", "--since", "2019-12-31")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("--since 2019-12-31: lies not before the day of the brief, 2019-12-31; name an earlier day");
    }

    private int run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                folder.toString(),
                "--store",
                folder.resolve("e.duckdb").toString()));
        arguments.addAll(List.of(more));
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
            return Entente.commandLine(clock, new Console(out, out))
                    .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .execute(arguments.toArray(String[]::new));
        }
    }
}
