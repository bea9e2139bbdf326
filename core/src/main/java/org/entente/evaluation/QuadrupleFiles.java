package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads dated facts: benchmark files of quadruples, and ICEWS daily files reduced to the same form; {@code .gz} as they are. */
public final class QuadrupleFiles {
    private static final List<String> NAMED = List.of("date", "source", "relation", "target");
    private static final List<String> DAILY = List.of("Event Date", "Source Name", "Event Text", "Target Name");
    private static final List<String> COUNTRIES = List.of("Source Country", "Target Country");

    private QuadrupleFiles() {}

    /**
     * What ICEWS daily files hold.
     *
     * @param quadruples one for each day, source, type and target, in the order of the files
     * @param countries the countries that the files give to a name, with how often they do
     */
    public record Daily(List<Quadruple> quadruples, Map<String, Map<String, Integer>> countries) {}

    /** All rows of a benchmark file: columns date, source, relation, target. @throws EvaluationFileException with the line */
    public static List<Quadruple> read(Path file) {
        try (Reader text = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> quadruple(file, row)).toList();
        } catch (CsvParseException e) {
            throw new EvaluationFileException(
                    file + ": " + e.getMessage() + "; write it as CSV with " + String.join(", ", NAMED));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Quadruple quadruple(Path file, NamedCsvRecord row) {
        Columns columns = new Columns(file, NAMED);
        List<String> cells =
                NAMED.stream().map(column -> columns.cell(row, column)).toList();
        LocalDate date = day(file, row.getStartingLineNumber(), cells.getFirst());
        return new Quadruple(date, cells.get(1), cells.get(2), cells.get(3));
    }

    /** All rows of the daily files of a folder (names ending in .tab or .tab.gz), in the order of their names. */
    public static Daily readDaily(Path folder) {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().matches(".*\\.tab(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        Set<Quadruple> once = new LinkedHashSet<>();
        Map<String, Map<String, Integer>> countries = new HashMap<>();
        files.forEach(file -> readDaily(file, once, countries));
        return new Daily(List.copyOf(once), countries);
    }

    private static void readDaily(Path file, Set<Quadruple> once, Map<String, Map<String, Integer>> countries) {
        try (BufferedReader text = new BufferedReader(open(file))) {
            String header = text.readLine();
            List<String> names = header == null ? List.of() : List.of(header.split("\t", -1));
            Map<String, Integer> at = new HashMap<>();
            Stream.concat(DAILY.stream(), COUNTRIES.stream())
                    .forEach(column -> at.put(column, column(file, names, column)));
            long number = 1;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (cells.length == names.size()) {
                    List<String> four = DAILY.stream()
                            .map(column -> cells[at.getOrDefault(column, 0)])
                            .toList();
                    once.add(new Quadruple(day(file, number, four.getFirst()), four.get(1), four.get(2), four.get(3)));
                    learn(countries, four.get(1), cells[at.getOrDefault(COUNTRIES.getFirst(), 0)]);
                    learn(countries, four.get(3), cells[at.getOrDefault(COUNTRIES.getLast(), 0)]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void learn(Map<String, Map<String, Integer>> countries, String name, String country) {
        if (!country.isBlank()) {
            countries.computeIfAbsent(name, _ -> new HashMap<>()).merge(country, 1, Integer::sum);
        }
    }

    private static int column(Path file, List<String> names, String column) {
        int at = names.indexOf(column);
        if (at < 0) {
            throw new Columns(file, DAILY).missing(1, column);
        }
        return at;
    }

    private static LocalDate day(Path file, long line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new EvaluationFileException(
                    file + ":" + line + ": the date is \"" + text + "\"; write it as 2018-11-25");
        }
    }

    static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }
}
