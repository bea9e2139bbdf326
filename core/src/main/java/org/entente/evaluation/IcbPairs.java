package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;

/**
 * Crises of pairs by the actor level of International Crisis Behavior: an actor, and each state that set its crisis off or threatened it.
 * The trigger dates of both in one crisis make one onset, the first; the last termination is the end. Violence of any degree for either
 * counts as a clash.
 */
public final class IcbPairs {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String NONE = "no violence";

    private IcbPairs() {}

    /** The crises of pairs whose two states are known by name, by onset and pair. */
    public static List<PairCrisis> read(Path file, States states) {
        Map<String, PairCrisis> crises = new LinkedHashMap<>();
        try (Reader text = QuadrupleFiles.open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.stream()
                    .flatMap(row -> crises(file, row, states).stream())
                    .forEach(crisis ->
                            crises.merge(crisis.name() + " " + crisis.pair().code(), crisis, IcbPairs::joined));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return crises.values().stream()
                .sorted(Comparator.comparing(PairCrisis::onset)
                        .thenComparing(crisis -> crisis.pair().code()))
                .toList();
    }

    private static List<PairCrisis> crises(Path file, NamedCsvRecord row, States states) {
        Optional<LocalDate> onset = day(cell(file, row, "trigger_date"));
        Optional<String> actor = onset.flatMap(day -> state(states, cell(file, row, "actorname"), day));
        List<PairCrisis> crises = new ArrayList<>();
        if (actor.isPresent()) {
            String violence = cell(file, row, "violence").strip().toLowerCase(Locale.ROOT);
            Optional<Boolean> clash = violence.isEmpty() ? Optional.empty() : Optional.of(!violence.equals(NONE));
            Stream.of("triggername", "threatname")
                    .flatMap(column -> state(states, cell(file, row, column), onset.get()).stream())
                    .distinct()
                    .filter(other -> !other.equals(actor.get()))
                    .forEach(other -> crises.add(new PairCrisis(
                            new Dyad(actor.get(), other).sorted(),
                            cell(file, row, "crisno"),
                            onset.get(),
                            day(cell(file, row, "termination_date")),
                            clash)));
        }
        return crises;
    }

    private static Optional<String> state(States states, String name, LocalDate day) {
        return states.findByName(name, day).map(State::code);
    }

    private static PairCrisis joined(PairCrisis one, PairCrisis other) {
        return new PairCrisis(
                one.pair(),
                one.name(),
                one.onset().isBefore(other.onset()) ? one.onset() : other.onset(),
                Stream.of(one.end(), other.end()).flatMap(Optional::stream).max(LocalDate::compareTo),
                Stream.of(one.clash(), other.clash()).flatMap(Optional::stream).reduce(Boolean::logicalOr));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String cell(Path file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(file + ":" + row.getStartingLineNumber()
                        + ": there is no column \"" + column
                        + "\"; needed are actorname, triggername, threatname, trigger_date, termination_date, violence and"
                        + " crisno"));
    }
}
