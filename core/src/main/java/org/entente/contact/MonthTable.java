package org.entente.contact;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.entente.document.UnreadableFileException;

/** Reads how many documents a collection has of each month: CSV with the columns {@code month} and {@code documents}. */
public final class MonthTable {
    private MonthTable() {}

    /**
     * The documents of each month.
     *
     * @throws UnreadableFileException with line and value when a row is not as it must be
     */
    public static Map<YearMonth, Integer> read(Path file) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                months.put(month(file, row), documents(file, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return months;
    }

    private static YearMonth month(Path file, NamedCsvRecord row) {
        String value = row.findField("month").orElse("");
        try {
            return YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw wrong(file, row, "the month must be written as 2020-03, is \"" + value + "\"");
        }
    }

    private static int documents(Path file, NamedCsvRecord row) {
        String value = row.findField("documents").orElse("");
        if (!value.matches("\\d{1,9}")) {
            throw wrong(file, row, "documents must be a whole number from 0 on, is \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }

    private static UnreadableFileException wrong(Path file, NamedCsvRecord row, String what) {
        return new UnreadableFileException(file.getFileName() + ", line " + row.getStartingLineNumber() + ": " + what);
    }
}
