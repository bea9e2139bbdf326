package org.entente.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The first line of a table of separated values.
 *
 * @param separator comma, semicolon or tab, whichever the line has most of
 * @param columns the names of the columns, in order
 */
public record Header(char separator, List<String> columns) {

    /** Copies the names. */
    public Header {
        columns = List.copyOf(columns);
    }

    /** Reads the header of a file. @throws IOException when the file cannot be read or is no gzip file */
    public static Header read(Path path) throws IOException {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            String line = text.readLine();
            return of(line == null ? "" : line.replaceFirst("^\uFEFF", ""));
        }
    }

    static Header of(String line) {
        char separator = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, separator)) {
                separator = candidate;
            }
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(line))) {
            return new Header(
                    separator,
                    reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** Opens a file, unpacking it when its name ends in {@code .gz}. */
    public static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
