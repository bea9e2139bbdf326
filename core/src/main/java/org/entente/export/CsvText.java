package org.entente.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes a table as CSV: RFC 4180, a header line, dates in ISO 8601, empty where a value is not known. */
public final class CsvText {
    private CsvText() {}

    /** The table as text. Texts that begin like a formula ({@code = + - @}) get an apostrophe before them. */
    public static String of(Table<?> table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            table.cells()
                    .forEach(row -> csv.writeRecord(row.stream().map(Cell::csv).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
