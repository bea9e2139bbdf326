package org.entente.export;

import java.util.ArrayList;
import java.util.List;

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
