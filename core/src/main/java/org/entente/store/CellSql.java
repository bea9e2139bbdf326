package org.entente.store;

import java.util.stream.Collectors;
import org.entente.ingest.Cell;

/**
 * The SQL of cells, over the file's own columns {@code r}. Blank counts as absent. Only files with a header may have been in
 * somebody's hands and are rid of blanks around a text; for twenty-four columns that takes a quarter of the time of reading,
 * and from empty fields the reader makes nothing by itself.
 */
final class CellSql {
    private final String absent;
    private final boolean header;

    /**
     * @param absent a further word that counts as absent; empty for none
     * @param header true when the file has a header
     */
    CellSql(String absent, boolean header) {
        this.absent = absent;
        this.header = header;
    }

    String of(Cell cell) {
        return switch (cell) {
            case Cell.Column column -> present("r." + identifier(column.name()));
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
        String filled = header ? "nullif(trim(" + text + "), '')" : text;
        return absent.isEmpty() ? filled : "nullif(" + filled + ", " + TableLoad.quoted(absent) + ")";
    }

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
