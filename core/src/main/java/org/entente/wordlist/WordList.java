package org.entente.wordlist;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A table of the vocabulary, as shipped inside the program.
 *
 * @param name the file's name, for messages
 * @param entries the rows in the order of the file; never empty
 */
public record WordList(String name, List<Entry> entries) {

    /** Copies the entries. */
    public WordList {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the table that lies beside a class.
     *
     * @throws IllegalStateException when the program was packaged without it
     */
    public static WordList read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw missing(owner, name);
            }
            return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short hash of the rows of tables that lie beside a class. Comments do not count. */
    public static String fingerprint(Class<?> owner, String... names) {
        CRC32C sum = new CRC32C();
        for (String name : names) {
            try (InputStream in = owner.getResourceAsStream(name)) {
                if (in == null) {
                    throw missing(owner, name);
                }
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static IllegalStateException missing(Class<?> owner, String name) {
        return new IllegalStateException("the table " + name + " is missing beside " + owner.getName());
    }

    private static WordList parse(String name, Reader text) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text)) {
            return new WordList(
                    name, rows.stream().map(row -> new Entry(name, row)).toList());
        }
    }
}
