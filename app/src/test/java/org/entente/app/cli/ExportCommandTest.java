package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command from outside, on the first day of 2026. */
class ExportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: ind-pak
                dyad: [IND, PAK]
                period: {from: 2019-01-01, to: 2019-12-31}
                sources:
                  - {read: a.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type, text: text}}
                """);
        Files.writeString(folder.resolve("a.csv"), """
                id,date,source,target,type,text
                a,2019-02-26,IND,PAK,ASSAULT,=Jets
                b,2019-03-01,PAK,IND,CONSULT,"They meet, and ""talk""."
                c,2019-03-09,PAK,IND,ACCUSE,
                """);
    }

    private int export(String into, String... more) {
        printed.reset();
        List<String> arguments = new ArrayList<>(List.of("export", folder.toString()));
        arguments.addAll(List.of("--into", folder.resolve(into).toString()));
        arguments.addAll(List.of("--store", folder.resolve("e.duckdb").toString()));
        arguments.addAll(List.of(more));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(arguments.toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static Map<String, Integer> files(Path folder) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void tablesAreParquetWithTheirTypes() throws Exception {
        assertThat(export("out")).as(printed()).isZero();
        assertThat(printed()).contains("       3 rows  events", "       3 rows  incidents", "relation-ledger-curated");
        String incidents = "'" + folder.resolve("out/incidents.parquet") + "'";
        assertThat(ask("SELECT incident || ' ' || year(day) || ' ' || weight FROM " + incidents))
                .containsExactly("a 2019 -9.0", "b 2019 2.5", "c 2019 -3.0");
        assertThat(ask("SELECT text FROM " + incidents + " WHERE incident = 'a'"))
                .containsExactly("=Jets");
        assertThat(ask("SELECT flow || ' ' || sum(incidents) FROM '"
                        + folder.resolve("out/relation-ledger-curated.parquet") + "' GROUP BY flow ORDER BY flow"))
                .containsExactly("IND–PAK 3", "IND→PAK 2", "PAK→IND 2");
        assertThat(ask("SELECT file || ' ' || record || ' ' || incident || ' ' || day FROM '"
                        + folder.resolve("out/events.parquet") + "'"))
                .containsExactly("a.csv 1 a 2019-02-26", "a.csv 2 b 2019-03-01", "a.csv 3 c 2019-03-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parquet", "csv", "json"})
    void everyFormHoldsTheSameTablesAndTheSameBytesEachTime(String form) throws Exception {
        assertThat(export("one", "--format", form)).as(printed()).isZero();
        assertThat(export("other", "--format", form)).isZero();
        Map<String, Integer> files = files(folder.resolve("one"));
        assertThat(files(folder.resolve("other"))).isEqualTo(files);
        assertThat(files)
                .containsKeys(
                        "events." + form,
                        "incidents." + form,
                        "rows." + form,
                        "relation-ledger-curated." + form,
                        "relation-episodes." + form,
                        "crises-courses." + form,
                        "agreements-provisions." + form,
                        "coverage-days." + form,
                        "data-files." + form,
                        "codebook.csv",
                        "citation.txt",
                        "citation.bib",
                        "inputs.csv")
                .doesNotContainKeys("relation-ledger-machine." + form, "relation-incidents." + form);
    }

    @Test
    void theCodebookTellsEveryColumnOfEveryFile() throws Exception {
        assertThat(export("out")).isZero();
        String codebook = "read_csv('" + folder.resolve("out/codebook.csv") + "', all_varchar = true)";
        assertThat(ask("SELECT DISTINCT file FROM " + codebook + " WHERE meaning IS NULL OR meaning = ''"))
                .isEmpty();
        for (String file : ask("SELECT DISTINCT file FROM " + codebook)) {
            assertThat(ask("SELECT column_name FROM (DESCRIBE SELECT * FROM '" + folder.resolve("out/" + file) + "')"))
                    .as(file)
                    .containsExactlyElementsOf(
                            ask("SELECT \"column\" FROM " + codebook + " WHERE file = '" + file + "'"));
        }
        assertThat(ask("SELECT count(DISTINCT file) FROM " + codebook).getFirst())
                .isEqualTo(String.valueOf(files(folder.resolve("out")).keySet().stream()
                        .filter(name -> name.endsWith(".parquet"))
                        .count()));
    }

    @Test
    void csvIsAsThePagesGiveItAndJsonHasNulls() throws Exception {
        assertThat(export("csv", "--format", "csv")).isZero();
        assertThat(Files.readString(folder.resolve("csv/incidents.csv")))
                .contains("\r\n", "'=Jets", "\"They meet, and \"\"talk\"\".\"");
        assertThat(export("json", "--format", "json")).isZero();
        JsonNode rows = JsonMapper.shared().readTree(folder.resolve("json/incidents.json"));
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.at("/0/text").asString()).isEqualTo("=Jets");
        assertThat(rows.at("/2/text").isNull()).isTrue();
        assertThat(JsonMapper.shared()
                        .readTree(folder.resolve("json/lines-lines.json"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void nothingThatWasNotKnownByTheDayIsInIt() throws Exception {
        assertThat(export("out", "--as-of", "2019-03-01")).isZero();
        assertThat(ask("SELECT event_key FROM '" + folder.resolve("out/events.parquet") + "'"))
                .hasSize(2);
        assertThat(ask("SELECT incident FROM '" + folder.resolve("out/incidents.parquet") + "'"))
                .containsExactly("a", "b");
    }

    @Test
    void rowsUnderALicenceStayOut() throws Exception {
        assertThat(export("before")).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("e.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE event SET restricted = true WHERE record = 2");
        }
        assertThat(export("out")).isZero();
        assertThat(printed()).contains("1 events under a licence of yours stay out");
        assertThat(ask("SELECT record FROM '" + folder.resolve("out/events.parquet") + "'"))
                .containsExactly("1", "3");
    }

    @Test
    void anotherFormAndAMissingFolderAreNamedWithWhatWouldBeRight() {
        assertThat(export("out", "--format", "xlsx")).isEqualTo(2);
        assertThat(printed()).contains("xlsx", "PARQUET, CSV, JSON");
    }
}
