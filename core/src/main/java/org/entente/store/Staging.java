package org.entente.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.EventField;
import org.entente.ingest.Header;
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
        handle.execute("DROP TABLE IF EXISTS csv_rejects");
        handle.execute("DROP TABLE IF EXISTS csv_scans");
        stage("SELECT row_number() OVER () AS record, " + fields("r.\"%s\"") + ", to_json(r)::VARCHAR AS content"
                + " FROM read_csv(" + path + ", auto_detect = false, header = true, delim = "
                + TableLoad.quoted(String.valueOf(header.separator()))
                + ", quote = '\"', escape = '\"', strict_mode = true, null_padding = false, columns = "
                + TableLoad.identifiers(header.columns())
                + ", store_rejects = true, rejects_table = 'csv_rejects', rejects_scan = 'csv_scans') r");
        handle.execute("""
                INSERT INTO rejected
                SELECT line_byte_position, first(error_type::VARCHAR), first(column_name), first(csv_line),
                       first(error_message), NULL
                FROM csv_rejects GROUP BY line_byte_position""");
        handle.execute("DROP TABLE IF EXISTS csv_rejects");
        handle.execute("DROP TABLE IF EXISTS csv_scans");
    }

    void jsonLines() {
        String json = "CASE WHEN json_valid(line) THEN line END";
        stage("SELECT record, " + fields("json_extract_string(" + json + ", '$.\"%s\"')")
                + ", line AS content FROM (SELECT row_number() OVER () AS record, line FROM read_csv(" + path
                + ", auto_detect = false, header = false, delim = '', quote = '', escape = '',"
                + " columns = {'line': 'VARCHAR'}, max_line_size = 16777216)) WHERE trim(line) <> ''");
        handle.execute("""
                INSERT INTO rejected
                SELECT record, 'NOT JSON', NULL, content, NULL, record FROM staged WHERE NOT json_valid(content)""");
        handle.execute("DELETE FROM staged WHERE NOT json_valid(content)");
    }

    void parquet() {
        stage("SELECT file_row_number + 1 AS record, " + fields("r.\"%s\"::VARCHAR")
                + ", to_json(r)::VARCHAR AS content FROM read_parquet(" + path + ", file_row_number = true) r");
    }

    private void stage(String select) {
        try {
            handle.execute("CREATE OR REPLACE TEMP TABLE staged AS " + select);
        } catch (JdbiException e) {
            String cause = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new BrokenFileException(file.state().name() + ": cannot be read as a table: "
                    + String.valueOf(cause).lines().findFirst().orElse(""));
        }
    }

    private String fields(String template) {
        return columns.entrySet().stream()
                .map(entry -> template.formatted(entry.getValue().replace("\"", "\"\"")) + " AS "
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
}
