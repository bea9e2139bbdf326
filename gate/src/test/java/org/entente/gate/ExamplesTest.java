package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.Observatory;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.series.Grain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked example of docs/data-file.md: the data file gives other programs the figures of the page. */
class ExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Path EXAMPLES = ROOT.resolve("docs/examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final String HEADER =
            "month,verbal_cooperation,verbal_conflict,material_cooperation,material_conflict,incidents";

    @TempDir
    static Path folder;

    static Path store;
    static List<String> ofThePage;

    @BeforeAll
    static void measure() {
        store = folder.resolve("entente.duckdb");
        try (Observatory observatory = Observatory.open(ROOT.resolve("cases/russia-turkey"), store, TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            LocalDate asOf = observatory.asOf(Optional.empty());
            observatory.measure(asOf);
            List<LedgerRow> rows = observatory
                    .relation(
                            Evidence.CURATED,
                            Layer.OWN,
                            Grain.MONTH,
                            observatory.caseFile().days(asOf))
                    .rows();
            ofThePage = Stream.concat(
                            Stream.of(HEADER),
                            rows.stream()
                                    .filter(row -> row.flow() == Flow.PAIR && row.total() > 0)
                                    .map(ExamplesTest::line))
                    .toList();
        }
    }

    private static String line(LedgerRow row) {
        return Stream.of(
                        row.period().from(),
                        row.count(Quad.VERBAL_COOPERATION),
                        row.count(Quad.VERBAL_CONFLICT),
                        row.count(Quad.MATERIAL_COOPERATION),
                        row.count(Quad.MATERIAL_CONFLICT),
                        row.total())
                .map(String::valueOf)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    @Test
    void theQueryGivesTheFiguresOfThePage() throws IOException, SQLException {
        assertThat(ofThePage).hasSizeGreaterThan(40);
        assertThat(asked(Files.readString(EXAMPLES.resolve("relation.sql")))).isEqualTo(ofThePage);
    }

    private static List<String> asked(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            StringJoiner header = new StringJoiner(",");
            for (int at = 1; at <= columns; at++) {
                header.add(rows.getMetaData().getColumnName(at));
            }
            lines.add(header.toString());
            while (rows.next()) {
                StringJoiner line = new StringJoiner(",");
                for (int at = 1; at <= columns; at++) {
                    line.add(rows.getString(at));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** How it is seen that a client is there, and how it is asked. */
    static Stream<Arguments> clients() {
        return Stream.of(
                Arguments.of(
                        "DuckDB's shell",
                        List.of("duckdb", "-version"),
                        List.of("duckdb", "-readonly", "-csv", store.toString())),
                Arguments.of(
                        "Python with its package duckdb",
                        List.of("python3", "-c", "import duckdb"),
                        List.of("python3", EXAMPLES.resolve("relation.py").toString(), store.toString())),
                Arguments.of(
                        "R with its packages DBI and duckdb",
                        List.of("Rscript", "-e", "library(DBI); library(duckdb)"),
                        List.of("Rscript", EXAMPLES.resolve("relation.R").toString(), store.toString())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void clientsGiveTheFiguresOfThePage(String client, List<String> probe, List<String> command) throws Exception {
        assumeTrue(isThere(probe), client + " is not installed here; the query itself is tested above");
        Path printed = folder.resolve("printed.csv");
        Process process = new ProcessBuilder(command)
                .redirectInput(EXAMPLES.resolve("relation.sql").toFile())
                .redirectOutput(printed.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        assertThat(Files.readString(printed, StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(ofThePage);
    }

    private static boolean isThere(List<String> probe) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void whatTheDocumentPrintsIsReal() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/data-file.md")))
                .contains("```\n" + String.join("\n", ofThePage.subList(0, 6)) + "\n```");
    }
}
