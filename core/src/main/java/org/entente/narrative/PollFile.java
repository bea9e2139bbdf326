package org.entente.narrative;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.UnreadableFileException;

/** Reads opinion polls: CSV with {@code date, state, pollster, question, answer, share, n, source}; the share in per cent. */
public final class PollFile {
    private static final double PER_CENT = 100;

    private PollFile() {}

    /**
     * The polls, in the order of the file.
     *
     * @throws UnreadableFileException with line and value when a row is not as it must be
     */
    public static List<Poll> read(Path file) {
        List<Poll> polls = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                polls.add(new Row(file, row).poll());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return polls;
    }

    /** A row and where it stands. */
    private record Row(Path file, NamedCsvRecord row) {
        Poll poll() {
            return new Poll(
                    day(),
                    text("state"),
                    text("pollster"),
                    text("question"),
                    text("answer"),
                    share(),
                    number(),
                    text("source"));
        }

        private String text(String name) {
            String value = row.findField(name).orElse("").strip();
            if (value.isEmpty()) {
                throw wrong(name + " is missing; a poll has date, state, pollster, question, answer, share, n (may be"
                        + " empty) and source");
            }
            return value;
        }

        private LocalDate day() {
            String value = text("date");
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException _) {
                throw wrong("date must be a day such as 2016-05-27, is \"" + value + "\"");
            }
        }

        private double share() {
            String value = text("share");
            if (!value.matches("\\d{1,3}(\\.\\d+)?") || Double.parseDouble(value) > PER_CENT) {
                throw wrong("share must be a number of per cent from 0 to 100, is \"" + value + "\"");
            }
            return Double.parseDouble(value) / PER_CENT;
        }

        private Optional<Integer> number() {
            String value = row.findField("n").orElse("").strip();
            if (!value.matches("\\d{0,8}")) {
                throw wrong("n must be a whole number or empty, is \"" + value + "\"");
            }
            return value.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value));
        }

        private UnreadableFileException wrong(String what) {
            return new UnreadableFileException(
                    file.getFileName() + ", line " + row.getStartingLineNumber() + ": " + what);
        }
    }
}
