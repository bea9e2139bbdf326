package org.entente.casefile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.stake.DatedSeries;
import org.entente.stake.Point;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A table of series beside a case: a line a value, with unit and source.
 *
 * @param name the file, relative to the case's folder
 * @param series its series, by name
 */
record SeriesFile(String name, Map<String, DatedSeries> series) {

    /** Reads a file of a case; a file that is not there, or no such table, is a mistake at the node that names it. */
    static Optional<SeriesFile> open(Path folder, String read, Node named, Mistakes mistakes) {
        Path home = folder.toAbsolutePath().normalize();
        Path file = home.resolve(read).normalize();
        if (!file.startsWith(home)) {
            mistakes.add(named, "read \"" + read + "\" lies outside the case's folder; move the file into it");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            mistakes.add(
                    named,
                    "read \"" + read + "\" is not there; the file has a line a value, with the columns "
                            + SeriesRow.HEADER);
            return Optional.empty();
        }
        return CaseText.read(file, read, mistakes).flatMap(text -> table(text, mistakes));
    }

    private static Optional<SeriesFile> table(CaseText text, Mistakes mistakes) {
        if (text.hasOpenQuote(mistakes)) {
            return Optional.empty();
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.content())) {
            rows.forEach(records::add);
        } catch (CsvParseException e) {
            mistakes.add(text.name(), 1, 1, "this is no CSV: " + e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SeriesHeader.read(text, records, mistakes).map(header -> series(text, header, records, mistakes));
    }

    private static SeriesFile series(CaseText text, SeriesHeader header, List<CsvRecord> records, Mistakes mistakes) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        SeriesChecks checks = new SeriesChecks();
        records.stream().skip(1).forEach(row -> {
            SeriesRow cells = new SeriesRow(text, header, row, mistakes);
            cells.point()
                    .filter(point -> checks.agree(cells, point))
                    .ifPresent(point -> points.computeIfAbsent(cells.series(), _ -> new ArrayList<>())
                            .add(point));
        });
        Map<String, DatedSeries> series = new LinkedHashMap<>();
        points.forEach((name, values) -> series.put(name, new DatedSeries(name, values)));
        return new SeriesFile(text.name(), series);
    }

    /** The series of this name; one that is not there is a mistake at the node that names it. */
    Optional<DatedSeries> find(ScalarNode node, Mistakes mistakes) {
        Optional<DatedSeries> found = Optional.ofNullable(series.get(node.getValue()));
        if (found.isEmpty()) {
            mistakes.add(
                    node,
                    "no series \"" + node.getValue() + "\" is in " + name
                            + Mistakes.nearest(node.getValue(), series.keySet()));
        }
        return found;
    }
}
