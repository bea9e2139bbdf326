package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.compliance.Outcome;

/**
 * Announced humanitarian corridors with what became of each, as PeaceRep's list has them: columns {@code HC_ID}, {@code
 * From}, {@code text}, {@code status_result}; {@code .gz} as it is.
 */
public final class CorridorFile {
    private static final List<String> COLUMNS = List.of("HC_ID", "From", "text", "status_result");

    private CorridorFile() {}

    /**
     * One corridor.
     *
     * @param id its number in the list
     * @param from from where people were to get out
     * @param text what was reported, without the status before it, the coder's remarks and the addresses behind it
     * @param outcome what became of it, by the list
     */
    public record Corridor(String id, String from, String text, Outcome outcome) {}

    /** All rows. @throws EvaluationFileException with row and column, when the file is no such list */
    public static List<Corridor> read(Path file) {
        try (Reader text = ScoreFile.open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> corridor(file, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Corridor corridor(Path file, NamedCsvRecord row) {
        new Columns(file, COLUMNS).check(row);
        String status = row.getField("status_result").strip();
        Outcome outcome = outcome(status)
                .orElseThrow(() -> new EvaluationFileException(file + ":" + row.getStartingLineNumber()
                        + ": status_result is \"" + status
                        + "\"; write successful, unsuccessful/disrupted, disputed or proposed route/outcome unknown"));
        return new Corridor(row.getField("HC_ID"), row.getField("From"), withoutLabel(row.getField("text")), outcome);
    }

    private static Optional<Outcome> outcome(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "successful" -> Optional.of(Outcome.CARRIED_OUT);
            case "unsuccessful/disrupted" -> Optional.of(Outcome.NOT_CARRIED_OUT);
            case "disputed" -> Optional.of(Outcome.DISPUTED);
            case "proposed route/outcome unknown" -> Optional.of(Outcome.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** Every text begins with its status, which is the label; some end with a remark of the coder on it. */
    static String withoutLabel(String text) {
        return text.replaceFirst("^\\s*Status:[^;]*;?", "")
                .replaceFirst("(?is)see source.*$", "")
                .replaceAll("(?i)\\b(un)?clear success\\b", "")
                .strip();
    }
}
