package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command from outside, on 20 February 2015, against a server on this machine. */
@Timeout(60)
class FetchCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-02-20T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> SLOTS =
            List.of("20150218230000", "20150218231500", "20150218233000", "20150218234500");

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer server;
    private String base;
    private Path caseFolder;
    private Path published;

    @BeforeEach
    void begin() throws Exception {
        published = Files.createDirectories(temp.resolve("server"));
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                published,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        caseFolder = Files.createDirectories(temp.resolve("case"));
        Files.writeString(
                caseFolder.resolve("case.yaml"), "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\n");
        for (String slot : SLOTS) {
            publish(slot);
        }
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void publish(String slot) throws Exception {
        String row = "1\t".repeat(7) + "RUS" + "\t".repeat(53) + "http://example.org\n";
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry(slot + ".export.CSV"));
            zip.write(row.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = archive.toByteArray();
        Files.write(published.resolve(slot + ".export.CSV.zip"), bytes);
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        list(bytes.length + " " + md5 + " http://data.gdeltproject.org/gdeltv2/" + slot + ".export.CSV.zip");
    }

    private void list(String line) throws IOException {
        Files.writeString(
                published.resolve("masterfilelist.txt"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.writeString(published.resolve("lastupdate.txt"), line + "\n");
    }

    private int run(String... more) {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of("fetch", "gdelt", caseFolder.toString()));
        arguments.addAll(List.of(more));
        addUnlessGiven(arguments, "--base", base);
        addUnlessGiven(arguments, "--rate", "1000");
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(arguments.toArray(String[]::new));
    }

    private static void addUnlessGiven(List<String> arguments, String option, String value) {
        if (!arguments.contains(option)) {
            arguments.addAll(List.of(option, value));
        }
    }

    private List<String> printed() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsThePlanThenDoesIt() {
        assertThat(run("--from", "2015-02-18", "--to", "2015-02-18")).isZero();
        assertThat(printed())
                .hasSize(7)
                .startsWith(
                        "slots    20150218230000 to 20150218234500, 1 days",
                        "into     " + caseFolder.resolve("data/gdelt"),
                        "actors   RUS TUR",
                        "held     0 slots",
                        "fetch    4 files, 0.0 MB, at 1000 a second at least 0.0 s",
                        "2015-02-18  4 slots fetched, 0 missing, 0 broken; 4 of 4 rows kept, 0 aside");
        assertThat(printed().getLast()).matches("fetched  4 files, 0.0 MB in \\d+\\.\\d s, [0-9.]+ files a second");
        assertThat(caseFolder.resolve("data/gdelt/20150218.export.CSV.gz")).exists();
    }

    @Test
    void withoutDaysItFetchesTheCasesPeriod() {
        assertThat(run("--dry-run")).isZero();
        assertThat(printed()).first().isEqualTo("slots    20150218230000 to 20150220234500, 3 days");
    }

    @Test
    void aPeriodThatEndsBeforeGdeltBeginsIsToldWithoutDays() throws Exception {
        Files.writeString(
                caseFolder.resolve("case.yaml"),
                "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2014-01-01, to: 2014-12-31}\n");
        assertThat(run("--dry-run")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed())
                .containsExactly("entente: the case's period, from 2014-01-01 to 2014-12-31, has no day between"
                        + " 2015-02-18, when GDELT 2.0 begins, and today, 2015-02-20");
    }

    @Test
    void aSecondRunHasNothingToDo() {
        run("--from", "2015-02-18", "--to", "2015-02-18");
        assertThat(run("--from", "2015-02-18", "--to", "2015-02-18")).isZero();
        assertThat(printed()).endsWith("held     4 slots", "nothing to do");
    }

    @Test
    void aDryRunPrintsThePlanOnly() {
        Path into = temp.resolve("into");
        assertThat(run("--newest", "1", "--into", into.toString(), "--dry-run")).isZero();
        assertThat(printed())
                .hasSize(5)
                .startsWith("slots    20150218234500 to 20150218234500, 1 days", "into     " + into)
                .endsWith("fetch    1 files, 0.0 MB, at 1000 a second at least 0.0 s");
        assertThat(into).doesNotExist();
    }

    @Test
    void theNewestAreKeptUnderANameThatSaysSo() {
        assertThat(run("--newest", "2")).isZero();
        assertThat(printed())
                .contains(
                        "2015-02-18  2 slots fetched, 0 missing, 0 broken; 2 of 2 rows kept, 0 aside; so far, as not all"
                                + " slots were tried");
        assertThat(caseFolder.resolve("data/gdelt/20150218.so-far.export.CSV.gz"))
                .exists();
    }

    @Test
    void showsWhatIsMissingBrokenAndMalformed() throws Exception {
        list("150383 short");
        publish("20150219000000");
        Files.delete(published.resolve("20150218231500.export.CSV.zip"));
        Files.writeString(published.resolve("20150218233000.export.CSV.zip"), "short");
        assertThat(run("--from", "2015-02-18", "--to", "2015-02-18")).isEqualTo(Entente.UNAVAILABLE);
        assertThat(printed())
                .contains(
                        "skipped  1 malformed lines of the list",
                        "         line 5: \"150383 short\"",
                        "2015-02-18  2 slots fetched, 1 missing, 1 broken; 2 of 2 rows kept, 0 aside",
                        "  missing 20150218231500: the server answers 404")
                .anyMatch(line -> line.matches("entente: broken 20150218233000: it has 5 bytes, the list says \\d+"));
    }

    @Test
    void tellsWhatTheListLacksAndWhatIsNotYetPublished() throws Exception {
        publish("20150219003000");
        assertThat(run("--from", "2015-02-19", "--to", "2015-02-19", "--dry-run"))
                .isZero();
        assertThat(printed())
                .contains(
                        "missing  the list lacks 2 slots: 20150219000000 20150219001500",
                        "not yet  93 slots are not published yet");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "--from 2015-02-19 --to 2015-02-18 | --to 2015-02-18 lies before --from 2015-02-19",
                "--from 2015-02-18 | give either --from DAY and --to DAY, or --newest N",
                "--newest 1 --to 2015-02-18 | give either --from DAY and --to DAY, or --newest N",
                "--newest 1 --from 2015-02-18 --to 2015-02-18 | give either --from DAY and --to DAY, or --newest N",
                "--newest 1 --rate 0 | --rate 0.0: give more than 0 and at most 1000 requests a second",
                "--newest 1 --base nowhere | --base nowhere: the base must be an address of the web such as"
                        + " http://data.gdeltproject.org/gdeltv2, not \"nowhere\"",
                "--newest 0 | entente: the newest slots can be 1 to 2976, not 0; use a period for more",
                "--from 2015-02-18 --to 2015-02-21 | entente: the period 2015-02-18 to 2015-02-21 ends in the future; the"
                        + " last day that can be fetched is 2015-02-20",
                "--from 2015-02-17 --to 2015-02-18 | entente: the period 2015-02-17 to 2015-02-18 begins before GDELT 2.0"
                        + " does; its first day is 2015-02-18"
            })
    void saysWhatIsWrongWithArguments(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).first().isEqualTo(message);
    }

    @Test
    void saysThatACaseIsNotThere() {
        caseFolder = temp.resolve("nothing");
        assertThat(run("--newest", "1")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed())
                .first()
                .isEqualTo("entente: case.yaml:1:1: there is no such file in " + caseFolder
                        + "; a case is a folder with a case.yaml");
    }

    @Test
    void saysThatAListIsNotThere() throws Exception {
        Files.delete(published.resolve("lastupdate.txt"));
        assertThat(run("--newest", "1", "--dry-run")).isEqualTo(Entente.UNAVAILABLE);
        assertThat(printed())
                .containsExactly("entente: " + base
                        + "/lastupdate.txt cannot be had: the server answers 404; is the base right?");
    }
}
