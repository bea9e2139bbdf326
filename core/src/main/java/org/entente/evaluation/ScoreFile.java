package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.actor.Dyad;
import org.entente.crisis.DailyScores;

/** A table of one score a day and pair: columns {@code date}, {@code a}, {@code b}, {@code score}; {@code .gz} as it is. */
public final class ScoreFile {
    private static final List<String> COLUMNS = List.of("date", "a", "b", "score");

    private ScoreFile() {}

    /** All scores. @throws EvaluationFileException with file, line, value and what would be right */
    public static DailyScores read(Path file) {
        try (Reader text = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return DailyScores.of(rows.stream().map(row -> score(file, row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The text of a file, unpacked where its name ends in .gz. */
    static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }

    private static DailyScores.Score score(Path file, NamedCsvRecord row) {
        String at = file + ":" + row.getStartingLineNumber() + ": ";
        new Columns(file, COLUMNS).check(row);
        try {
            return new DailyScores.Score(
                    new Dyad(row.getField("a"), row.getField("b")),
                    LocalDate.parse(row.getField("date")),
                    Double.parseDouble(row.getField("score")));
        } catch (DateTimeParseException e) {
            throw new EvaluationFileException(
                    at + "the date is \"" + row.getField("date") + "\"; write it like 2018-11-25");
        } catch (NumberFormatException e) {
            throw new EvaluationFileException(
                    at + "the score is \"" + row.getField("score") + "\", no number; write it like -12.5");
        } catch (IllegalArgumentException e) {
            throw new EvaluationFileException(at + e.getMessage());
        }
    }
}
