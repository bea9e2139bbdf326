package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.EventField;
import org.entente.ingest.FieldKind;
import org.entente.ingest.Header;
import org.entente.ingest.Layout;
import org.entente.ingest.SourceFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Brings a file into the temporary table {@code staged}: the record's number, its whole content, and one text column for
 * each mapped field, named as the field with {@code _raw}. Lines that cannot be split into fields come into {@code rejected}.
 */
final class Staging {
    private static final String REJECTED_LAYOUT = "line_byte_position BIGINT, error_type VARCHAR, column_name VARCHAR,"
            + " csv_line VARCHAR, error_message VARCHAR, line BIGINT";

    static final String REJECTS = ", store_rejects = true, rejects_table = 'csv_rejects', rejects_scan = 'csv_scans'";

    /** Folders such as day=1 are no columns. */
    static final String NO_HIVE = ", hive_partitioning = false";

    private static final String IS_OBJECT =
            "CASE WHEN json_valid(content) THEN json_type(content) = 'OBJECT' ELSE false END";

    private final Handle handle;
    private final SourceFile file;
    private final Map<EventField, String> columns;
    private final String path;

    Staging(Handle handle, SourceFile file, Map<EventField, String> columns) {
        this.handle = handle;
        this.file = file;
        this.columns = columns;
        this.path = TableLoad.quoted(file.path().toString());
        handle.execute("CREATE OR REPLACE TEMP TABLE rejected (" + REJECTED_LAYOUT + ")");
    }

    void separated(Header header) {
        String fields = fields((_, column) -> "r." + CellSql.identifier(column));
        stage("SELECT row_number() OVER () AS record, " + fields + ", to_json(r)::VARCHAR AS content"
                + " FROM read_csv(" + path + ", auto_detect = false, header = true, delim = "
                + TableLoad.quoted(String.valueOf(header.separator()))
                + ", quote = '\"', escape = '\"', strict_mode = true, null_padding = false, columns = "
                + TableLoad.identifiers(header.columns())
                + REJECTS + NO_HIVE + ") r");
        reject("NULL");
    }

    /** Blank lines are records here, which become nothing; so a record's line is its number and that of rejects before. */
    void jsonLines() {
        String fields = fields((_, column) -> "json_extract_string(CASE WHEN " + IS_OBJECT + " THEN content END, "
                + TableLoad.quoted("$." + CellSql.identifier(column)) + ")");
        stage("SELECT record, " + fields + ", content"
                + " FROM (SELECT row_number() OVER () AS record, line AS content FROM read_csv(" + path
                + ", auto_detect = false, header = false, delim = '', quote = '', escape = '',"
                + " columns = {'line': 'VARCHAR'}, max_line_size = 16777216" + REJECTS
                + ")) WHERE trim(content) <> ''");
        reject("line");
        handle.execute("CREATE OR REPLACE TEMP TABLE jump AS"
                + " SELECT line - n + 1 AS from_record, max(n) AS line_offset FROM ("
                + " SELECT line, row_number() OVER (ORDER BY line) AS n FROM rejected"
                + " UNION ALL SELECT 0, 0) GROUP BY ALL");
        handle.execute("""
                INSERT INTO rejected
                SELECT NULL, 'NOT JSON', NULL, content, NULL, record + line_offset
                FROM staged ASOF JOIN jump ON record >= from_record WHERE NOT (%s)""".formatted(IS_OBJECT));
        handle.execute("DELETE FROM staged WHERE NOT (" + IS_OBJECT + ")");
    }

    /** Brings what the reader rejected into a table of our own, one row a line. */
    private void reject(String line) {
        reject(handle, line);
    }

    /** The same for a reader that was not started here. */
    static void collectRejects(Handle handle) {
        handle.execute("CREATE OR REPLACE TEMP TABLE rejected (" + REJECTED_LAYOUT + ")");
        reject(handle, "NULL");
    }

    private static void reject(Handle handle, String line) {
        handle.execute("""
                INSERT INTO rejected
                SELECT line_byte_position - 1, first(error_type::VARCHAR), first(column_name), first(csv_line),
                       first(error_message), first(%s)
                FROM csv_rejects GROUP BY line_byte_position""".formatted(line));
        forgetRejects(handle);
    }

    /** Drops what readers before rejected. */
    static void forgetRejects(Handle handle) {
        handle.execute("DROP TABLE IF EXISTS csv_rejects");
        handle.execute("DROP TABLE IF EXISTS csv_scans");
    }

    List<String> parquetColumns() {
        return attempt(
                () -> handle.select("SELECT column_name FROM (DESCRIBE FROM read_parquet(" + path + NO_HIVE + "))")
                        .mapTo(String.class)
                        .list());
    }

    void parquet() {
        String fields = fields((field, column) -> field.kind() == FieldKind.DAY
                ? dayOf("r." + CellSql.identifier(column))
                : "r." + CellSql.identifier(column) + "::VARCHAR");
        stage("SELECT file_row_number + 1 AS record, " + fields + ", to_json(r)::VARCHAR AS content"
                + " FROM read_parquet(" + path + ", file_row_number = true" + NO_HIVE + ") r");
    }

    /** A column of days is text, days, or times, of which the day counts. */
    private static String dayOf(String column) {
        return "CASE WHEN typeof(" + column + ") LIKE 'TIMESTAMP%' THEN split_part(" + column
                + "::VARCHAR, ' ', 1) ELSE " + column + "::VARCHAR END";
    }

    private void stage(String select) {
        attempt(() -> handle.execute("CREATE OR REPLACE TEMP TABLE staged AS " + select));
    }

    /** Reads from the file. What the disk or the memory cannot hold is no fault of the file. */
    private <T> T attempt(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JdbiException e) {
            String cause = StoreException.reason(e);
            if (StoreException.isAboutMachine(cause)) {
                throw e;
            }
            throw new BrokenFileException(file.state().name() + ": cannot be read as a table: " + inWords(cause));
        }
    }

    private static String inWords(String cause) {
        return cause.contains("state machine reached an invalid state")
                ? "its lines end in different ways, some as on Windows and some not; save it with one kind"
                : cause.lines().findFirst().orElse("");
    }

    private String fields(BiFunction<EventField, String, String> expression) {
        return columns.entrySet().stream()
                .map(entry -> expression.apply(entry.getKey(), entry.getValue()) + " AS "
                        + entry.getKey().word() + "_raw")
                .collect(Collectors.joining(", "));
    }

    /** Notes on which line each rejected record begins. */
    static void placeRejects(Handle handle, Map<Long, Long> lineOfReject) {
        PreparedBatch batch = handle.prepareBatch("UPDATE rejected SET line = ? WHERE line_byte_position = ?");
        lineOfReject.forEach((position, line) -> batch.add(line, position));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Sets the rejected lines of a table aside. */
    static void setAsideRejected(Handle handle, int fileId) {
        setAsideRejected(
                handle,
                fileId,
                "'the line has more fields than the header'",
                "'the line has fewer fields than the header, or is torn'",
                "'put quotation marks around fields that hold the separator'",
                "'complete the line'");
    }

    /** Sets the rejected lines of a named source aside. */
    static void setAsideRejected(Handle handle, int fileId, Layout layout) {
        if (layout.shape().header()) {
            setAsideRejected(handle, fileId);
            return;
        }
        String fields = "(length(csv_line) - length(replace(csv_line, chr(9), '')) + 1) || ' fields";
        String right = layout.name() + " have " + layout.shape().width() + "'";
        setAsideRejected(
                handle,
                fileId,
                "'the line has ' || " + fields + "'",
                "'the line has ' || " + fields + ", or is torn'",
                "'take out the tabs that are too many: " + right,
                "'complete the line: " + right);
    }

    private static void setAsideRejected(
            Handle handle, int fileId, String tooMany, String tooFew, String takeOut, String complete) {
        handle.execute("""
                INSERT INTO set_aside
                SELECT ?, NULL, line, NULL, substr(replace(trim(csv_line, chr(10) || chr(13)), chr(0), '\\0'), 1, 200), CASE error_type
                    WHEN 'TOO MANY COLUMNS' THEN %s
                    WHEN 'MISSING COLUMNS' THEN %s
                    WHEN 'INVALID ENCODING' THEN 'the line is not UTF-8, perhaps Latin-1'
                    WHEN 'UNQUOTED VALUE' THEN 'a quotation mark is never closed, or stands in the middle of a field'
                    WHEN 'LINE SIZE OVER MAXIMUM' THEN 'the line is longer than 2 MB'
                    WHEN 'NOT JSON' THEN 'the line is no JSON object, or is torn'
                    ELSE lower(error_type) END,
                    CASE error_type
                    WHEN 'TOO MANY COLUMNS' THEN %s
                    WHEN 'MISSING COLUMNS' THEN %s
                    WHEN 'INVALID ENCODING' THEN 'save the file as UTF-8'
                    ELSE 'mend the line' END,
                    csv_line
                FROM rejected ORDER BY line_byte_position""".formatted(tooMany, tooFew, takeOut, complete), fileId);
    }
}
