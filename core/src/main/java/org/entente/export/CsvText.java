package org.entente.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV: RFC 4180, a header line, dates in ISO 8601, empty where a value is not known. */
public final class CsvText implements RowWriter {
    private final CsvWriter csv;

    private CsvText(Writer text, List<String> columns) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
    }

    /** Takes rows of these columns. Texts that begin like a formula ({@code = + - @}) get an apostrophe before them. */
    public static RowWriter into(Writer text, List<String> columns) {
        return new CsvText(text, columns);
    }

    /** The table as text, written the same way. */
    public static String of(Table<?> table) {
        StringWriter text = new StringWriter();
        try (CsvText csv =
                new CsvText(text, table.columns().stream().map(Column::name).toList())) {
            table.values().forEach(csv::add);
        }
        return text.toString();
    }

    @Override
    public void add(List<? extends @Nullable Object> row) {
        csv.writeRecord(row.stream().map(value -> Cell.ofKnown(value).csv()).toList());
    }

    @Override
    public void end() {}

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
