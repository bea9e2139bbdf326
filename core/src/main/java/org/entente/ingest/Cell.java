package org.entente.ingest;

import java.util.List;

/** Where the value of a field comes from. A small closed language, so that a source stays data. */
public sealed interface Cell {

    /** The text of a column, blank counting as absent. */
    record Column(String name) implements Cell {}

    /** The first of several that is not blank. */
    record FirstOf(List<Cell> cells) implements Cell {
        /** Copies the list. */
        public FirstOf {
            cells = List.copyOf(cells);
        }
    }

    /** The same text for every record. */
    record Constant(String text) implements Cell {}

    /** What stands before the first occurrence of a separator, {@code 1/22/2014} of {@code 1/22/2014 12:00:00 AM}. */
    record Before(Cell cell, String separator) implements Cell {}

    /** What the first group of a regular expression matches; absent when it does not match. */
    record Extract(Cell cell, String pattern) implements Cell {}

    /** A column. */
    static Cell column(String name) {
        return new Column(name);
    }

    /** The first of some columns that is not blank. */
    static Cell firstOf(String... names) {
        return new FirstOf(List.of(names).stream().map(Cell::column).toList());
    }

    /** The columns that it looks at. */
    default List<String> columns() {
        return switch (this) {
            case Column column -> List.of(column.name());
            case FirstOf first ->
                first.cells().stream().flatMap(cell -> cell.columns().stream()).toList();
            case Constant _ -> List.of();
            case Before before -> before.cell().columns();
            case Extract extract -> extract.cell().columns();
        };
    }
}
