package org.entente.wordlist;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of a {@link WordList}. Cells are read by the name of their column; an empty cell is "not known". */
public final class Entry {
    private final String table;
    private final NamedCsvRecord row;

    Entry(String table, NamedCsvRecord row) {
        this.table = table;
        this.row = row;
    }

    /** The cell, or empty when it is blank. */
    public Optional<String> find(String column) {
        return row.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    /** The cell. @throws IllegalStateException when it is blank or the column is missing */
    public String get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalStateException(
                        table + ", line " + row.getStartingLineNumber() + ": the column " + column + " is empty"));
    }

    /** The cell's values, separated by {@code |}; empty when the cell is blank. */
    public List<String> list(String column) {
        return find(column)
                .map(cell -> List.of(cell.split("\\|")).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The cell as an ISO date, or empty when it is blank. */
    public Optional<LocalDate> day(String column) {
        return find(column).map(LocalDate::parse);
    }
}
