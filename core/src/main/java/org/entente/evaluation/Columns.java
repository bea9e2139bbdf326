package org.entente.evaluation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;

/**
 * The columns that a file cannot do without.
 *
 * @param file the file
 * @param needed their names
 */
record Columns(Path file, List<String> needed) {

    /** Copies the list. */
    Columns {
        needed = List.copyOf(needed);
    }

    /** The cell as it stands there. @throws EvaluationFileException with the line, when the row has no such column */
    String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElseThrow(() -> missing(row.getStartingLineNumber(), column));
    }

    /** @throws EvaluationFileException with the line, when the row lacks one of the columns */
    void check(NamedCsvRecord row) {
        needed.forEach(column -> cell(row, column));
    }

    /** What is said of a column that is not there. */
    EvaluationFileException missing(long line, String column) {
        return new EvaluationFileException(
                file + ":" + line + ": there is no column \"" + column + "\"; needed are " + named());
    }

    /** Their names in words. */
    String named() {
        return String.join(", ", needed);
    }
}
