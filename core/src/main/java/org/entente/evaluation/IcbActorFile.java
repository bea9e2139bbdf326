package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the actor level of International Crisis Behavior, {@code ICB_actor_core.csv}; {@code .gz} as it is. */
final class IcbActorFile {
    private static final List<String> ALWAYS =
            List.of("actorname", "trigger_date", "triggername", "threatname", "crisno");

    /** Read where it is there. */
    private static final String END = "termination_date";

    private IcbActorFile() {}

    /**
     * All lines, in order; with termination_date where the file has it.
     *
     * @param more columns that are needed beside actorname, trigger_date, triggername, threatname and crisno
     * @throws EvaluationFileException with file and line, when a column is missing or a line is no CSV
     */
    static List<IcbActor> read(Path file, List<String> more) {
        List<String> needed = new ArrayList<>(ALWAYS);
        needed.addAll(more);
        Columns columns = new Columns(file, needed);
        try (Reader text = ScoreFile.open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row -> actor(row, columns)).toList();
        } catch (CsvParseException e) {
            throw new EvaluationFileException(
                    file + ": " + e.getMessage() + "; write it as CSV with " + columns.named());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static IcbActor actor(NamedCsvRecord row, Columns columns) {
        Map<String, String> cells = new HashMap<>();
        columns.needed()
                .forEach(column -> cells.put(column, columns.cell(row, column).strip()));
        row.findField(END).map(String::strip).ifPresent(cell -> cells.put(END, cell));
        return new IcbActor(row.getStartingLineNumber(), cells);
    }
}
