package org.entente.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A table of the data file with the meaning of its columns, as the data file itself tells them.
 *
 * @param name its name
 * @param meaning what it holds
 * @param columns its columns, in order
 */
public record StoredTable(String name, String meaning, List<StoredColumn> columns) {

    /**
     * A column.
     *
     * @param name its name
     * @param type its type in DuckDB
     * @param always true when it is never null
     * @param meaning what stands in it
     */
    public record StoredColumn(String name, String type, boolean always, String meaning) {}

    /** Copies the columns. */
    public StoredTable {
        columns = List.copyOf(columns);
    }

    /** All tables, by name. */
    static List<StoredTable> all(Handle handle) {
        return handle.select(
                        "SELECT table_name, coalesce(comment, '') FROM duckdb_tables() WHERE NOT temporary ORDER BY 1")
                .map((row, _) -> of(handle, row.getString(1), row.getString(2)))
                .list();
    }

    private static StoredTable of(Handle handle, String table, String meaning) {
        List<StoredColumn> columns = handle.select("""
                        SELECT column_name, data_type, NOT is_nullable, coalesce(comment, '')
                        FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index""", table)
                .map((row, _) ->
                        new StoredColumn(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
        return new StoredTable(table, meaning, columns);
    }
}
