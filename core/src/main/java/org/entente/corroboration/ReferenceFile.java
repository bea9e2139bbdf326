package org.entente.corroboration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Opens a file of a collection, unpacking it when its name ends in .gz. Bytes that are not UTF-8 are read as unknown. */
record ReferenceFile(Path path) {

    /** The file's name without the ending .gz. */
    String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.gz$", "");
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Hands on every line. */
    void lines(Consumer<String> reader) {
        try (BufferedReader lines = open()) {
            lines.lines().forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * Hands on every record of a table with a header.
     *
     * @throws UncheckedIOException when the file cannot be read, or is no such table
     */
    void rows(Consumer<NamedCsvRecord> reader) {
        try (BufferedReader text = open();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(text)) {
            rows.forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        } catch (CsvParseException e) {
            throw new UncheckedIOException(new IOException("cannot read " + path + ": " + e.getMessage(), e));
        }
    }

    /** The cell of a row, or an empty text when the column or the cell is not there. */
    static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }
}
