package org.entente.contact;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.document.UnreadableFileException;

/**
 * Reads who effectively led each state from Archigos (Goemans, Gleditsch and Chiozza 2009, "Introducing Archigos: A Dataset of
 * Political Leaders", Journal of Peace Research 46): columns {@code gwcode, leader, startdate, enddate, exit}, plain or gzip.
 */
public final class Archigos {
    private static final String STILL = "Still in Office";

    private Archigos() {}

    /**
     * The terms, in the order of the file. States that have no code of ours on the last day are left out.
     *
     * @throws UnreadableFileException with line and value when a row is not as it must be
     */
    public static List<LeaderTerm> read(Path file) {
        States states = States.shipped();
        List<LeaderTerm> terms = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            for (NamedCsvRecord row : rows) {
                LocalDate end = day(file, row, "enddate");
                Optional<LocalDate> to = field(file, row, "exit").equals(STILL) ? Optional.empty() : Optional.of(end);
                states.find(CodeSystem.GW, field(file, row, "gwcode"), end)
                        .map(State::code)
                        .ifPresent(code -> terms.add(
                                new LeaderTerm(code, field(file, row, "leader"), day(file, row, "startdate"), to)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        boolean packed = String.valueOf(file.getFileName()).endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(packed ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8));
    }

    private static String field(Path file, NamedCsvRecord row, String name) {
        return row.findField(name)
                .orElseThrow(() -> new UnreadableFileException(file.getFileName() + ", line "
                        + row.getStartingLineNumber() + ": the column \"" + name + "\" is missing; Archigos has gwcode,"
                        + " leader, startdate, enddate and exit"));
    }

    private static LocalDate day(Path file, NamedCsvRecord row, String name) {
        String value = field(file, row, name);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UnreadableFileException(
                    file.getFileName() + ", line " + row.getStartingLineNumber() + ": " + name
                            + " must be a day such as 2003-03-14, is \"" + value + "\"",
                    e);
        }
    }
}
