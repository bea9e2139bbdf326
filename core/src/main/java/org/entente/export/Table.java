package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table to export, with the meaning of its columns.
 *
 * @param name its name in addresses and file names
 * @param columns the columns, in order
 * @param rows the rows, in order
 */
public record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same under another name. */
    public Table<R> named(String other) {
        return new Table<>(other, columns, rows);
    }

    /** All values, row by row: null where nothing is known, and no {@code Optional}. */
    public Iterable<List<@Nullable Object>> values() {
        return () -> rows.stream().map(this::values).iterator();
    }

    private List<@Nullable Object> values(R row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            Object value = column.value().apply(row);
            values.add(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
        return values;
    }

    /** All cells, row by row. */
    public List<List<Cell>> cells() {
        List<List<Cell>> cells = new ArrayList<>(rows.size());
        for (R row : rows) {
            cells.add(columns.stream()
                    .map(column -> Cell.of(column.value().apply(row)))
                    .toList());
        }
        return cells;
    }
}
