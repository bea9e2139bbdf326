package org.entente.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The first line of a table of separated values.
 *
 * @param separator comma, semicolon or tab, whichever the line has most of
 * @param columns the names of the columns, in order
 */
public record Header(char separator, List<String> columns) {
    private static final int MOST_LINES = 100;

    /** Copies the names. */
    public Header {
        columns = List.copyOf(columns);
    }

    /**
     * Reads the header of a file: its first line, and those that a quoted name spans.
     *
     * @throws IOException when the file cannot be read, is no gzip file, or the header cannot be split into names
     */
    public static Header read(Path path) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return of(firstRecord(text));
        }
    }

    /** How many fields the first line of a file without a header has between tabs. */
    public static int fields(Path path) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            String first = text.readLine();
            return first == null
                    ? 0
                    : (int) first.chars().filter(c -> c == '\t').count() + 1;
        }
    }

    private static String firstRecord(BufferedReader text) throws IOException {
        String first = text.readLine();
        String record = first == null ? "" : first.replaceFirst("^\uFEFF", "");
        for (int lines = 1; lines < MOST_LINES && quotes(record) % 2 == 1; lines++) {
            String line = text.readLine();
            if (line == null) {
                return record;
            }
            record = record + "\n" + line;
        }
        return record;
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    /** The header that a line is. @throws IOException when it cannot be split into names */
    static Header of(String record) throws IOException {
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(record, candidate) > count(record, separator)) {
                separator = candidate;
            }
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(record))) {
            return new Header(
                    separator,
                    reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()));
        } catch (CsvParseException e) {
            throw new IOException("the header cannot be split into names", e);
        }
    }

    /** How often the separator stands outside quotation marks. */
    private static long count(String record, char wanted) {
        return record.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(c -> c == wanted)
                .count();
    }

    /** Opens a file, unpacking it when its name ends in {@code .gz}. */
    public static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
