package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same events in every format that can be read. */
class Ingest_FormatsTest {
    private static final String COLUMNS = "id,date,source,target,with,type,mode,weight,place,latitude,text,published";

    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "a",
                    "2016-01-05",
                    "RUS",
                    "TUR MIL",
                    "SYR; NAT",
                    "CONSULT",
                    "visit",
                    "",
                    "Moscow",
                    "55.75",
                    "Plain",
                    ""),
            List.of(
                    "b",
                    "20160106",
                    "TURMIL",
                    "RUS",
                    "",
                    "assault",
                    "",
                    "-9.5",
                    "",
                    "",
                    "Commas, and \"quotes\"",
                    "2016-01-07"),
            List.of(
                    "c",
                    "2016-02-29",
                    "Turkey",
                    "Russia",
                    "",
                    "AGREE",
                    "",
                    "",
                    "İdlib",
                    "",
                    "two\nlines; and ünïcödé",
                    ""));

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.txt", "t.csv.gz", "T.CSV.GZ"})
    void separatedByCommas(String name) {
        assertThat(read(name, packed(name, separated(",")))).isEqualTo(expected());
    }

    @Test
    void separatedBySemicolons() {
        assertThat(read("t.csv", separated(";"))).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.tsv", "t.tab", "t.tsv.gz"})
    void separatedByTabs(String name) {
        assertThat(read(name, packed(name, separated("\t")))).isEqualTo(expected());
    }

    @Test
    void separatedWithWindowsLineEnds() {
        String text = new String(separated(","), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .replace("two\r\n", "two\n");
        assertThat(read("t.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
    }

    @Test
    void separatedWithAByteOrderMark() {
        assertThat(read(
                        "t.csv",
                        ("\uFEFF" + new String(separated(","), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.jsonl", "t.ndjson", "t.jsonl.gz"})
    void jsonLines(String name) {
        assertThat(read(name, packed(name, json("\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected());
    }

    @Test
    void jsonLinesWithWindowsLineEndsAndAByteOrderMark() {
        assertThat(read("t.jsonl", ("\uFEFF" + json("\r\n")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected());
    }

    @Test
    void parquet() throws SQLException {
        CaseFolder folder = folder("t.parquet");
        Path csv = folder.bytes("source.csv", separated(",")).file("source.csv");
        execute("COPY (SELECT * FROM read_csv('" + csv + "', all_varchar = true)) TO '" + folder.file("t.parquet")
                + "'");
        assertThat(events(folder)).isEqualTo(expected());
    }

    @Test
    void parquetWithDaysAndNumbers() throws SQLException {
        CaseFolder folder = folder("t.parquet");
        execute("""
                COPY (SELECT 7 AS id, DATE '2016-01-05' AS date, 'RUS' AS source, 'TUR' AS target, NULL AS "with",
                             'AGREE' AS type, NULL AS mode, 2.5 AS weight, NULL AS place, 1::FLOAT AS latitude,
                             NULL AS text, TIMESTAMP '2016-01-06 12:30:00' AS published) TO '%s'""".formatted(folder.file("t.parquet")));
        assertThat(events(folder))
                .singleElement()
                .asString()
                .contains("2016-01-05")
                .contains("2016-01-06");
    }

    @Test
    void filesOfAnyName() {
        List<String> names = List.of(
                "x[1].csv",
                "it's.csv",
                "a b.csv",
                "x#y.csv",
                "day=1/x.csv",
                "50%.csv",
                "x;y.csv",
                "a?b.csv",
                "<a>.csv",
                "*.csv");
        CaseFolder folder = CaseFolder.in(temp);
        for (String name : names) {
            folder.source(name, Evidence.MACHINE, CaseFolder.HEADER)
                    .table(name, CaseFolder.HEADER, name + ",2016-01-05,RUS,TUR,AGREE,");
        }
        assertThat(events(folder))
                .extracting(event -> event.substring(0, event.indexOf('|')))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void columnsOfAnyName() {
        List<String> names = List.of("it's", "a b", "#1", "50%", "a:b", "a?b", "<a>", "DATE", "Straße");
        CaseFolder folder = CaseFolder.in(temp);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String mapping = "{\"date\": \"" + name + "\", source: s, target: t, type: y}";
            folder.sourceAs(i + ".csv", Evidence.MACHINE, mapping)
                    .text(i + ".csv", "\"" + name + "\",s,t,y\n2016-01-05,RUS,TUR,AGREE\n");
            folder.sourceAs(i + ".jsonl", Evidence.MACHINE, mapping)
                    .text(
                            i + ".jsonl",
                            "{\"" + name + "\": \"2016-01-06\", \"s\": \"RUS\", \"t\": \"TUR\", \"y\": \"AGREE\"}\n");
        }
        assertThat(events(folder)).hasSize(2 * names.size());
    }

    @Test
    void aTableThatIsHeaderOnlyIsRememberedAsSeen() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE);
        assertThat(folder.ingest().report().loaded())
                .singleElement()
                .satisfies(load -> assertThat(load.records()).isZero());
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.plan().isDone()).isTrue();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private CaseFolder folder(String name) {
        return CaseFolder.in(temp).source(name, Evidence.MACHINE, COLUMNS);
    }

    private List<String> read(String name, byte[] content) {
        return events(folder(name).bytes(name, content));
    }

    /** What the file's events say, whatever it is called. */
    private static List<String> events(CaseFolder folder) {
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.manifest().setAside(100)).isEmpty();
            return observatory.incidents().list(IncidentFilter.ALL, 100).stream()
                    .map(Ingest_FormatsTest::describe)
                    .toList();
        }
    }

    private static String describe(Incident incident) {
        Provenance report = incident.reports().getFirst();
        return String.join(
                "|",
                incident.key(),
                incident.day().toString(),
                incident.source().code(),
                incident.target().code(),
                incident.with().toString(),
                incident.what().key(),
                String.valueOf(incident.weight()),
                incident.place().orElse("-"),
                incident.text().orElse("-").replace("\r\n", "\n"),
                report.citation().line());
    }

    private static List<String> expected() {
        return List.of(
                "a|2016-01-05|RUS|TUR MIL|[SYR, NAT]|CONSULT/visit|4.0|Moscow|Plain|no document named",
                "b|2016-01-06|TUR MIL|RUS|[]|ASSAULT|-9.5|-|Commas, and \"quotes\"|2016-01-07",
                "c|2016-02-29|TUR|RUS|[]|AGREE|2.5|İdlib|two\nlines; and ünïcödé|no document named");
    }

    private static byte[] separated(String separator) {
        Stream<String> rows = ROWS.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("[\\w.-]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)));
        return Stream.concat(Stream.of(COLUMNS.replace(",", separator)), rows)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String lineEnd) {
        String[] names = COLUMNS.split(",", -1);
        StringBuilder text = new StringBuilder();
        for (List<String> row : ROWS) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < names.length; i++) {
                String value = row.get(i).replace("\"", "\\\"").replace("\n", "\\n");
                line.append(i == 0 ? "{" : ", ")
                        .append('"')
                        .append(names[i])
                        .append("\": ")
                        .append(value.matches("-?\\d+\\.\\d+") ? value : '"' + value + '"');
            }
            text.append(line).append('}').append(lineEnd);
        }
        return text.toString();
    }

    private static byte[] packed(String name, byte[] content) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return content;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
