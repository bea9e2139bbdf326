package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.onset.DirectedMonth;

/**
 * Directed dyad-months with counts of events and a dispute label: columns {@code source, target, year, month, conflict} and one
 * or more {@code event1, event2, …}; {@code .gz} as it is.
 *
 * <p>The count columns have no names, so only their sum is read. A row whose counts are blank (empty or NA) is a dispute row: its
 * counts are missing, not zero. Hostility levels and numbers of disputes mark coalition partners, too, and are not read.
 */
public final class OnsetFile {
    private static final String COUNT = "event\\d+";
    private static final Set<String> BLANK = Set.of("", "na", "nan");

    private final Path file;
    private final List<String> counts;

    private OnsetFile(Path file, List<String> header) {
        this.file = file;
        this.counts = header.stream().filter(name -> name.matches(COUNT)).toList();
        Columns columns = new Columns(file, List.of("source", "target", "year", "month", "conflict"));
        for (String column : columns.needed()) {
            if (!header.contains(column)) {
                throw columns.missing(1, column);
            }
        }
        if (counts.isEmpty()) {
            throw new EvaluationFileException(file + ":1: there is no column of counts; name them event1, event2, …");
        }
    }

    /** All rows of two different states. @throws EvaluationFileException with line, column, value and what would be right */
    public static List<DirectedMonth> read(Path file) {
        try (Reader text = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            OnsetFile[] reader = new OnsetFile[1];
            return rows.stream()
                    .map(row -> {
                        if (reader[0] == null) {
                            reader[0] = new OnsetFile(file, row.getHeader());
                        }
                        return reader[0].month(row);
                    })
                    .filter(row -> !row.source().equals(row.target()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }

    private DirectedMonth month(NamedCsvRecord row) {
        int month = (int) whole(row, "month");
        if (month < 1 || month > 12) {
            throw wrong(row, "month", "a month from 1 to 12");
        }
        return new DirectedMonth(
                row.getField("source").strip(),
                row.getField("target").strip(),
                DirectedMonth.number((int) whole(row, "year"), month),
                events(row),
                conflict(row));
    }

    /** Blank in one column is blank in all: a part of the counts is no count. */
    private OptionalLong events(NamedCsvRecord row) {
        long sum = 0;
        for (String column : counts) {
            if (BLANK.contains(row.getField(column).strip().toLowerCase(Locale.ROOT))) {
                return OptionalLong.empty();
            }
            sum += whole(row, column);
        }
        return OptionalLong.of(sum);
    }

    private boolean conflict(NamedCsvRecord row) {
        String cell = row.getField("conflict").strip().toLowerCase(Locale.ROOT);
        return switch (cell) {
            case "true", "1" -> true;
            case "false", "0", "", "na", "nan" -> false;
            default -> throw wrong(row, "conflict", "TRUE, FALSE or nothing");
        };
    }

    private long whole(NamedCsvRecord row, String column) {
        try {
            return Long.parseLong(row.getField(column).strip().replaceFirst("\\.0+$", ""));
        } catch (NumberFormatException _) {
            throw wrong(row, column, "a whole number");
        }
    }

    private EvaluationFileException wrong(NamedCsvRecord row, String column, String right) {
        return new EvaluationFileException(file + ":" + row.getStartingLineNumber() + ": " + column + " is \""
                + row.getField(column) + "\"; write " + right);
    }
}
