package org.entente.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.actor.State;
import org.entente.actor.States;

/**
 * A register as it was read: every row is an entry or was set aside.
 *
 * @param kind which register
 * @param file the file
 * @param rows how many rows it has: entries and those set aside
 * @param entries the agreements, in the order of the file
 * @param setAside rows that are none, each with line, value and what would be right
 */
public record Register(RegisterKind kind, Path file, int rows, List<RegisterEntry> entries, List<String> setAside) {

    /** Copies the lists. @throws IllegalArgumentException when a row is neither an entry nor set aside */
    public Register {
        entries = List.copyOf(entries);
        setAside = List.copyOf(setAside);
        if (rows != entries.size() + setAside.size()) {
            throw new IllegalArgumentException(rows + " rows are not " + entries.size() + " + " + setAside.size());
        }
    }

    /**
     * Reads a file, unpacking it when its name ends in .gz.
     *
     * @throws UncheckedIOException when it cannot be read or is no such register
     */
    public static Register read(RegisterKind kind, Path file, States states) {
        RegisterRows rows = new RegisterRows(kind, file, states);
        try (Reader text = open(file);
                CsvReader<NamedCsvRecord> records = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(text)) {
            records.forEach(rows::take);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (CsvParseException e) {
            throw new UncheckedIOException(new IOException("cannot read " + file + ": " + e.getMessage(), e));
        }
        return rows.register();
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }

    /** The agreements signed by a day that both states signed, or that concern both, earliest first. */
    public List<RegisterEntry> ofPair(State one, State other, LocalDate asOf) {
        return entries.stream()
                .filter(entry -> !entry.day().isAfter(asOf))
                .filter(entry -> (names(entry, one) && names(entry, other))
                        || (entry.places().contains(one.code())
                                && entry.places().contains(other.code())))
                .sorted((a, b) -> a.day().equals(b.day())
                        ? a.id().compareTo(b.id())
                        : a.day().compareTo(b.day()))
                .toList();
    }

    private static boolean names(RegisterEntry entry, State state) {
        String parties = " " + entry.parties().replaceAll("[^\\p{L}]+", " ") + " ";
        return Stream.concat(Stream.of(state.name()), state.otherNames().stream())
                .filter(name -> name.length() > 3)
                .anyMatch(name -> parties.contains(" " + name.replaceAll("[^\\p{L}]+", " ") + " "));
    }

    /** Takes the rows one by one. */
    private static final class RegisterRows {
        private final RegisterKind kind;
        private final Path file;
        private final States states;
        private final List<RegisterEntry> entries = new ArrayList<>();
        private final List<String> setAside = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private int rows;

        RegisterRows(RegisterKind kind, Path file, States states) {
            this.kind = kind;
            this.file = file;
            this.states = states;
        }

        void take(NamedCsvRecord row) {
            for (String column : kind.columns()) {
                if (!row.getHeader().contains(column)) {
                    throw new UncheckedIOException(new IOException(file + " is no register of the kind " + kind.word()
                            + ": it lacks the column \"" + column + "\""));
                }
            }
            rows++;
            String id = cell(row, kind.id());
            if (id.isEmpty() || !ids.add(id)) {
                aside(row, kind.id(), id, "an identifier that no other row has");
                return;
            }
            try {
                LocalDate day = LocalDate.parse(cell(row, kind.day()));
                entries.add(new RegisterEntry(
                        kind,
                        id,
                        day,
                        cell(row, kind.title()),
                        cell(row, kind.parties()),
                        places(row, day),
                        row.getStartingLineNumber()));
            } catch (DateTimeException e) {
                aside(row, kind.day(), cell(row, kind.day()), "a day such as 2020-03-05");
            }
        }

        private void aside(NamedCsvRecord row, String column, String value, String right) {
            setAside.add(file.getFileName() + ":" + row.getStartingLineNumber() + ": " + column + " is \"" + value
                    + "\"; it should be " + right);
        }

        private List<String> places(NamedCsvRecord row, LocalDate day) {
            return kind.places().stream()
                    .flatMap(column -> Stream.of(cell(row, column).split("[,;\\s]+")))
                    .filter(code -> !code.isEmpty())
                    .flatMap(code -> states.find(kind.codes(), code, day).stream())
                    .map(State::code)
                    .distinct()
                    .toList();
        }

        private static String cell(NamedCsvRecord row, String column) {
            return row.findField(column).map(String::strip).orElse("");
        }

        Register register() {
            return new Register(kind, file, rows, entries, setAside);
        }
    }
}
