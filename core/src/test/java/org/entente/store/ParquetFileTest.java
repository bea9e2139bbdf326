package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
    @TempDir
    Path folder;

    private Path write(String name, List<String> columns, List<List<@Nullable Object>> rows) {
        Path file = folder.resolve(name);
        try (ParquetFile parquet = ParquetFile.of(file, columns)) {
            rows.forEach(parquet::add);
            parquet.write();
        }
        return file;
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static List<String> ask(String sql) throws SQLException {
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

    @Test
    void eachColumnHasTheTypeThatHoldsItsValues() throws SQLException {
        Path file = write(
                "it's.parquet",
                List.of("day", "at", "count", "mean", "mixed", "known", "codes", "words", "nothing"),
                List.of(
                        row(
                                LocalDate.of(2016, 1, 5),
                                LocalDateTime.of(2016, 1, 5, 12, 30),
                                1,
                                0.1,
                                3,
                                true,
                                List.of("A", "B"),
                                "x",
                                null),
                        row(null, null, 1L << 40, -1e-9, 2.5, null, List.of(), "", null)));
        String from = " FROM '" + file.toString().replace("'", "''") + "'";
        assertThat(ask("SELECT column_type FROM (DESCRIBE SELECT *" + from + ")"))
                .containsExactly(
                        "DATE",
                        "TIMESTAMP",
                        "BIGINT",
                        "DOUBLE",
                        "DOUBLE",
                        "BOOLEAN",
                        "VARCHAR[]",
                        "VARCHAR",
                        "VARCHAR");
        assertThat(ask("SELECT concat_ws('|', day, \"at\", count, mean, mixed, known, codes::VARCHAR, words)" + from))
                .containsExactly(
                        "2016-01-05|2016-01-05 12:30:00|1|0.1|3.0|true|[A, B]|x", "1099511627776|-1e-09|2.5|[]|");
        assertThat(ask("SELECT count(*)" + from + " WHERE nothing IS NULL")).containsExactly("2");
    }

    @Test
    void numbersAndTextsInOneColumnAreTexts() throws SQLException {
        Path file = write("t.parquet", List.of("value"), List.of(row(3), row("many"), row(LocalDate.of(2016, 1, 5))));
        assertThat(ask("SELECT value FROM '" + file + "'")).containsExactly("3", "many", "2016-01-05");
    }

    @Test
    void aTableWithoutRowsHasItsColumns() throws SQLException {
        Path file = write("empty.parquet", List.of("a", "a \"b\""), List.of());
        assertThat(ask("SELECT column_name FROM (DESCRIBE SELECT * FROM '" + file + "')"))
                .containsExactly("a", "a \"b\"");
    }

    @Test
    void theSameRowsGiveTheSameBytesInTheirOrder() throws IOException, SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            rows.add(row(i * 7919L % 300_000, "text " + i % 97));
        }
        Path one = write("one.parquet", List.of("number", "text"), rows);
        Path other = write("other.parquet", List.of("number", "text"), rows);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        assertThat(ask("SELECT number FROM '" + one + "' LIMIT 3 OFFSET 200000"))
                .containsExactly(
                        String.valueOf(rows.get(200_000).getFirst()),
                        String.valueOf(rows.get(200_001).getFirst()),
                        String.valueOf(rows.get(200_002).getFirst()));
    }

    @Test
    void aRowWithTooFewValuesAndAFolderThatIsNotThereAreRefused() {
        try (ParquetFile parquet = ParquetFile.of(folder.resolve("nowhere/t.parquet"), List.of("a", "b"))) {
            assertThatThrownBy(() -> parquet.add(row(1))).hasMessage("1 values for 2 columns");
            assertThatThrownBy(parquet::write)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("t.parquet cannot be written: ");
        }
    }
}
