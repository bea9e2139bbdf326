package org.entente.store;

import java.util.stream.Collectors;
import org.entente.ingest.Cell;

/** The SQL of cells, over the file's own columns {@code r}. Blank counts as absent. */
final class CellSql {
    private final String absent;

    /** @param absent a further word that counts as absent; empty for none */
    CellSql(String absent) {
        this.absent = absent;
    }

    String of(Cell cell) {
        return switch (cell) {
            case Cell.Column column -> present("trim(r." + identifier(column.name()) + ")");
            case Cell.Constant constant -> TableLoad.quoted(constant.text());
            case Cell.FirstOf first ->
                first.cells().stream().map(this::of).collect(Collectors.joining(", ", "coalesce(", ")"));
            case Cell.Before before ->
                "split_part(" + of(before.cell()) + ", " + TableLoad.quoted(before.separator()) + ", 1)";
            case Cell.Extract extract ->
                "nullif(regexp_extract(" + of(extract.cell()) + ", " + TableLoad.quoted(extract.pattern())
                        + ", 1), '')";
        };
    }

    private String present(String text) {
        String filled = "nullif(" + text + ", '')";
        return absent.isEmpty() ? filled : "nullif(" + filled + ", " + TableLoad.quoted(absent) + ")";
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
