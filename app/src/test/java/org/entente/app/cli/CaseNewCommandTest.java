package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.app.web.WebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From two states to pages, on 22 November 2026. */
@Timeout(300)
class CaseNewCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Path ICEWS = Path.of(System.getProperty("entente.root"), "../shared/data/icews/daily")
            .normalize();

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private String folder;
    private String store;

    @BeforeEach
    void name() {
        folder = temp.resolve("india-pakistan").toString();
        store = temp.resolve("e.duckdb").toString();
    }

    private int run(String... arguments) {
        printed.reset();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A page of the case as it is held. */
    private String page(String address) throws Exception {
        LocalDate today = LocalDate.now(CLOCK);
        try (Observatory observatory = Observatory.open(Path.of(folder), Path.of(store), today)) {
            LocalDate asOf = observatory.asOf(Optional.empty());
            observatory.measure(asOf);
            try (WebServer server = new WebServer(observatory, asOf, today).start(0);
                    HttpClient client = HttpClient.newHttpClient()) {
                URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
                return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                        .body();
            }
        }
    }

    @Test
    void tellsWhatItWroteAndWhatComesNext() {
        assertThat(run("case", "new", "IND", "PAK", "--folder", folder)).isZero();
        assertThat(printed().lines())
                .containsExactly(
                        "wrote    " + folder + "/case.yaml",
                        "pair     India and Pakistan (IND-PAK)",
                        "period   from 2026-08-24 on, up to the day on which it is run",
                        "reads    data/gdelt/*.gz as gdelt, 0 files",
                        "reads    data/gdelt-mentions/* as gdelt-mentions, 0 files",
                        "reads    data/icews/* as icews, 0 files",
                        "reads    data/polecat/* as polecat, 0 files",
                        "reads    data/ucdp/* as ucdp, 0 files",
                        "reads    data/acled/* as acled, 0 files",
                        "reads    data/news/* as news, 0 files",
                        "",
                        "NEXT",
                        "  entente fetch gdelt " + folder
                                + " --newest 96    gets GDELT's newest day in a minute and a half;"
                                + " without --newest the whole period",
                        "  entente run " + folder + "    reads what is there and writes a brief",
                        "  entente serve " + folder + "    opens the dashboard");
    }

    @Test
    void aCaseWithoutDataSaysSoInTheSummaryAndOnItsPages() throws Exception {
        run("case", "new", "IND", "PAK", "--folder", folder);
        assertThat(run("run", folder, "--store", store)).isZero();
        String statement = "Nothing was read yet, so there is nothing to show about India and Pakistan.";
        assertThat(printed())
                .contains(
                        "NEXT\n  " + statement + "\n  - entente fetch gdelt " + folder
                                + " --newest 96: gets GDELT's newest",
                        "INCIDENTS\n  none\n");
        for (String address : new String[] {"/", "/data"}) {
            assertThat(page(address))
                    .contains(statement, "<code>entente fetch gdelt " + folder + " --newest 96</code>");
        }
        assertThat(page("/"))
                .contains("No evidence was read, so nothing is known")
                .doesNotContain("A hand-selected record");
        assertThat(page("/relation.json")).contains(statement);
    }

    @Test
    void withRealIcewsThePagesShowThePairWithoutAnyEditing() throws Exception {
        assumeThat(ICEWS).as("real data beside the repository").isDirectory();
        assertThat(run(
                        "case",
                        "new",
                        "India",
                        "Pakistan",
                        "--from",
                        "2018-10-01",
                        "--to",
                        "2019-01-31",
                        "--folder",
                        folder,
                        "--read",
                        ICEWS + "/*.tab.gz",
                        "--as",
                        "icews"))
                .isZero();
        assertThat(printed())
                .contains("icews/daily/*.tab.gz as icews, 117 files")
                .doesNotContain("fetch gdelt");
        assertThat(run("run", folder, "--store", store)).isZero();
        assertThat(printed()).containsPattern(" \\d{3} between the two").doesNotContain("\nNEXT\n");
        assertThat(page("/?grain=week"))
                .containsPattern("\\d{3} incidents between the two")
                .contains("IND→PAK", "ICEWS events (machine), 117 files, 222,452 records")
                .doesNotContain("What to do");
        assertThat(run("cite", folder, "/relation?grain=week", "--store", store))
                .isZero();
        assertThat(printed()).contains("https://doi.org/10.7910/DVN/28075", "117 files, 222,452 records");
    }

    @Test
    void severalOfTheUsersSourcesComeInTheirOrder() {
        assertThat(run(
                        "case",
                        "new",
                        "IND",
                        "PAK",
                        "--folder",
                        folder,
                        "--read",
                        "a/*",
                        "--as",
                        "ucdp",
                        "--read",
                        "b",
                        "--as",
                        "acled"))
                .isZero();
        assertThat(printed().lines().filter(line -> line.startsWith("reads")).limit(3))
                .element(0)
                .asString()
                .endsWith("a/* as ucdp, 0 files");
        assertThat(printed())
                .containsPattern("a/\\* as ucdp, 0 files\\nreads {4}\\S*b as acled, 0 files\\nreads {4}data/gdelt");
    }

    @Test
    void whatCannotBeIsToldInOneLineAndEndsWithTwo() {
        assertThat(run("case", "new", "INX", "PAK", "--folder", folder)).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed())
                .isEqualTo("entente: no state is known as \"INX\" on 2026-08-24; did you mean IND (India)?\n");
        run("case", "new", "IND", "PAK", "--folder", folder);
        assertThat(run("case", "new", "IND", "PAK", "--folder", folder)).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).startsWith("entente: " + folder + " is there already");
        assertThat(run("case", "new", "IND", "PAK", "--folder", folder, "--read", "x"))
                .isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).contains("--as=SOURCE");
    }
}
