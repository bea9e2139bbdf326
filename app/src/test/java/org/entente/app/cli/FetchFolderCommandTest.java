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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command from outside, on 20 February 2015. */
@Timeout(60)
class FetchFolderCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-02-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String ROW = "1\t".repeat(7) + "RUS" + "\t".repeat(53) + "http://example.org\n";

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path caseFolder;
    private Path mirror;

    @BeforeEach
    void begin() throws IOException {
        mirror = Files.createDirectories(temp.resolve("mirror"));
        caseFolder = Files.createDirectories(temp.resolve("case"));
        Files.writeString(
                caseFolder.resolve("case.yaml"), "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\n");
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(mirror.resolve(name), content);
    }

    private int run(String... more) {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of("fetch", "folder", caseFolder.toString(), mirror.toString()));
        arguments.addAll(List.of(more));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Entente.commandLine(CLOCK, new Console(out, out)).execute(arguments.toArray(String[]::new));
    }

    private List<String> printed() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void tellsWhatItTakesInAndTheSecondTimeThatNothingIsToDo() throws IOException {
        put("20150219000000.export.CSV", ROW);
        put("20150219003000.export.CSV", ROW);
        put("20150219000100.export.CSV", ROW);
        assertThat(run()).isZero();
        assertThat(printed())
                .startsWith(
                        "slots    20150219000000 to 20150219234500, 1 days",
                        "into     " + caseFolder.resolve("data/gdelt"),
                        "actors   RUS TUR",
                        "held     0 slots",
                        "take in  2 files, 0.0 MB, 2 of them in no list, so that nothing vouches for them",
                        "missing  the folder has no file for 1 slots: 20150219001500",
                        "not yet  93 slots of the last day may still come",
                        "unusable 20150219000100.export.CSV: a slot begins on a quarter of an hour, not at 2015-02-19T00:01",
                        "2015-02-19  2 slots fetched, 1 missing, 0 broken; 2 of 2 rows kept, 0 aside; so far, as not all"
                                + " slots were tried",
                        "  missing 20150219001500: the folder has no file for it");
        assertThat(run()).isZero();
        assertThat(printed()).endsWith("nothing to do");
    }

    @Test
    void aBrokenFileIsToldAndEndsWithThree() throws IOException {
        put("20150219000000.export.CSV.zip", "nothing of the kind");
        assertThat(run()).isEqualTo(Entente.UNAVAILABLE);
        assertThat(printed()).contains("entente: broken 20150219000000: it is no zip archive");
    }

    @Test
    void anEmptyFolderIsToldInPlainWords() {
        assertThat(run()).isZero();
        assertThat(printed())
                .containsExactly(
                        "in       " + mirror + " lie no files of slots that could be taken in", "nothing to do");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        mirror = temp.resolve("nowhere");
        assertThat(run()).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed())
                .containsExactly("entente: " + mirror + " is no folder; name the one in which the files of slots lie");
    }

    @Test
    void watchingTakesInWhatComesUntilItIsInterrupted() throws Exception {
        Path rows = caseFolder.resolve("data/gdelt/20150219.so-far.export.CSV.gz");
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> command = thread.submit(() -> run("--watch"));
            put("20150219000000.export.CSV", ROW);
            while (!told("2015-02-19  1 slots fetched, 0 missing") && !command.isDone()) {
                Thread.sleep(50);
            }
            thread.shutdownNow();
            assertThat(rows).exists();
        }
        assertThat(printed()).first().isEqualTo("watching " + mirror + " (end with Ctrl-C)");
        assertThat(told("2015-02-19  1 slots fetched, 0 missing")).isTrue();
    }

    private boolean told(String begin) {
        return printed().stream().anyMatch(line -> line.startsWith(begin));
    }
}
