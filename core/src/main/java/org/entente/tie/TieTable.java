package org.entente.tie;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One file of ties: comma-separated, with a header, unpacked when its name ends in .gz. */
record TieTable(Path path, String name, TieKind kind) {

    /** Reads one row and says what became of it. */
    interface RowReader {
        Outcome read(NamedCsvRecord row);
    }

    /**
     * Reads all rows.
     *
     * @throws TieFileException when a column is missing, or the file is no table
     */
    TieReport read(RowReader rows) {
        RowCount count = new RowCount();
        byte[] bytes = bytes();
        try (Reader text = text(bytes);
                CsvReader<NamedCsvRecord> table = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(text)) {
            boolean first = true;
            for (NamedCsvRecord row : table) {
                if (first) {
                    checkHeader(row.getHeader());
                    first = false;
                }
                count.add(row.getStartingLineNumber(), rows.read(row));
            }
        } catch (IOException e) {
            throw new TieFileException("cannot read " + name + " as " + kind.word() + ": " + e.getMessage());
        } catch (CsvParseException e) {
            throw new TieFileException(name + ": is no comma-separated table with a header: " + e.getMessage());
        }
        return count.report(name, kind, sha256(bytes));
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are not UTF-8 are read as unknown letters; they stand in names, which nobody uses. */
    private Reader text(byte[] bytes) throws IOException {
        InputStream plain = new ByteArrayInputStream(bytes);
        return new InputStreamReader(
                path.toString().endsWith(".gz") ? new GZIPInputStream(plain, 1 << 16) : plain, StandardCharsets.UTF_8);
    }

    private void checkHeader(List<String> header) {
        List<String> missing = kind.columns().stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new TieFileException(name + ": line 1: a table read as " + kind.word() + " needs the columns "
                    + String.join(", ", kind.columns()) + "; missing are " + String.join(", ", missing)
                    + "; the header is " + String.join(", ", header));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
