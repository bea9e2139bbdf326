package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a Parquet file, in their order; the same rows give the same bytes. A column gets the type that holds all its
 * values: DATE, TIMESTAMP, BIGINT, DOUBLE, BOOLEAN, VARCHAR[] or VARCHAR, which a column without any value gets too. Belongs
 * to one thread.
 */
public final class ParquetFile implements AutoCloseable {
    /** Between the parts of a list; no text of ours holds it. */
    private static final String BETWEEN = "\u001f";

    /** Before the first part, so that a list without parts is told from one with an empty part. */
    private static final String LIST = "\u001e";

    private final Path file;
    private final List<String> columns;
    private final List<Optional<Kind>> kinds = new ArrayList<>();
    private final Connection connection;
    private final DuckDBAppender rows;

    /** What a column holds, and how it is read from text. */
    private enum Kind {
        DAY("CAST(%s AS DATE)"),
        TIME("CAST(%s AS TIMESTAMP)"),
        WHOLE("CAST(%s AS BIGINT)"),
        NUMBER("CAST(%s AS DOUBLE)"),
        TRUTH("CAST(%s AS BOOLEAN)"),
        TEXTS("CASE WHEN %1$s = '" + LIST + "' THEN CAST([] AS VARCHAR[]) ELSE string_split(substr(%1$s, 2), '"
                + BETWEEN + "') END"),
        TEXT("%s");

        private final String read;

        Kind(String read) {
            this.read = read;
        }

        static Kind of(Object value) {
            return switch (value) {
                case LocalDate _ -> DAY;
                case LocalDateTime _ -> TIME;
                case Long _, Integer _, Short _, Byte _ -> WHOLE;
                case Number _ -> NUMBER;
                case Boolean _ -> TRUTH;
                case List<?> _ -> TEXTS;
                default -> TEXT;
            };
        }

        /** The kind that holds values of both. */
        Kind with(Kind other) {
            if (this == other) {
                return this;
            }
            boolean numbers = Stream.of(this, other).allMatch(kind -> kind == WHOLE || kind == NUMBER);
            return numbers ? NUMBER : TEXT;
        }
    }

    private ParquetFile(Path file, List<String> columns, Connection connection, DuckDBAppender rows) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.connection = connection;
        this.rows = rows;
        columns.forEach(_ -> kinds.add(Optional.empty()));
    }

    /** A file that is not written yet. @throws StoreException when it cannot be */
    public static ParquetFile of(Path file, List<String> columns) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try {
                return new ParquetFile(file, columns, connection, held(connection, columns));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(file, "cannot be written", e);
        }
    }

    private static DuckDBAppender held(Connection connection, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(columns.stream()
                    .map(column -> quoted(column) + " VARCHAR")
                    .collect(Collectors.joining(", ", "CREATE TABLE held (", ")")));
        }
        return ((DuckDBConnection) connection).createAppender("main", "held");
    }

    /**
     * Adds a row: texts, days, times, numbers, truth values and lists of texts; null where nothing is known.
     *
     * @throws IllegalArgumentException when there are more or fewer values than columns
     */
    public void add(List<? extends @Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns");
        }
        try {
            rows.beginRow();
            for (int at = 0; at < row.size(); at++) {
                append(at, row.get(at));
            }
            rows.endRow();
        } catch (SQLException e) {
            throw StoreException.of(file, "cannot be written", e);
        }
    }

    private void append(int at, @Nullable Object value) throws SQLException {
        if (value == null) {
            rows.appendNull();
            return;
        }
        Kind kind = Kind.of(value);
        kinds.set(at, Optional.of(kinds.get(at).map(kind::with).orElse(kind)));
        rows.append(text(value));
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN, LIST, ""))
                : value.toString();
    }

    /** Writes what was added. @throws StoreException when the file cannot be written */
    public void write() {
        try (Statement statement = connection.createStatement()) {
            rows.flush();
            List<String> select = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                String column = quoted(columns.get(at));
                select.add(kinds.get(at).orElse(Kind.TEXT).read.formatted(column) + " AS " + column);
            }
            statement.execute("COPY (SELECT " + String.join(", ", select) + " FROM held ORDER BY rowid) TO '"
                    + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw StoreException.of(file, "cannot be written", e);
        }
    }

    private static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /** Lets everything go that was not written. */
    @Override
    public void close() {
        try {
            try {
                rows.close();
            } finally {
                connection.close();
            }
        } catch (SQLException e) {
            throw StoreException.of(file, "cannot be written", e);
        }
    }
}
