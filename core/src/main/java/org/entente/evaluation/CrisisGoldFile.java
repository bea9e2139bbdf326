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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.series.Window;

/**
 * The crises of the International Crisis Behavior project at the level of actors, {@code ICB_actor_core.csv}: a pair is the actor
 * and whoever triggered its crisis or threatened it, where that is a state; its days are the trigger dates of either in one
 * crisis. Dates are written {@code 25 November 2018}; a date without its day is left out, for it dates nothing within days.
 */
public final class CrisisGoldFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Set<String> NO_STATE = Set.of("Nonstate Actor", "More than One State", "Internal Trigger", "");

    private final States states = States.shipped();
    private final Window window;
    private final Map<String, NavigableSet<LocalDate>> triggers = new TreeMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    private CrisisGoldFile(Window window) {
        this.window = window;
    }

    /** The crises triggered in a window. @throws IllegalArgumentException when the file lacks a column */
    public static CrisisGold.Read read(Path file, Window window) {
        CrisisGoldFile gold = new CrisisGoldFile(window);
        try (Reader text = ScoreFile.open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> gold.take(file, row));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return gold.read();
    }

    private CrisisGold.Read read() {
        List<CrisisGold> crises = new ArrayList<>();
        triggers.forEach((key, days) -> {
            String[] parts = key.split(" ", -1);
            crises.add(new CrisisGold(new Dyad(parts[0], parts[1]), parts[2], days));
        });
        return new CrisisGold.Read(crises, List.copyOf(leftOut));
    }

    private void take(Path file, NamedCsvRecord row) {
        String crisis = field(file, row, "crisno");
        String actor = field(file, row, "actorname");
        Optional<LocalDate> day = day(field(file, row, "trigger_date"));
        if (day.filter(window::contains).isEmpty()) {
            return;
        }
        for (String other : new TreeSet<>(List.of(field(file, row, "triggername"), field(file, row, "threatname")))) {
            if (!NO_STATE.contains(other) && !other.equals(actor)) {
                pair(actor, other, crisis, day.get());
            }
        }
    }

    private void pair(String actor, String other, String crisis, LocalDate day) {
        Optional<String> first = state(actor, day);
        Optional<String> second = state(other, day);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            leftOut.add("crisis " + crisis + ": " + actor + " and " + other + " are no two states that are known on "
                    + day);
            return;
        }
        Dyad pair = new Dyad(first.get(), second.get()).sorted();
        triggers.computeIfAbsent(pair.first() + " " + pair.second() + " " + crisis, _ -> new TreeSet<>())
                .add(day);
    }

    private Optional<String> state(String name, LocalDate day) {
        return states.findByName(name, day).map(State::code);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String field(Path file, NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(file + ":" + row.getStartingLineNumber()
                        + ": there is no \"" + column
                        + "\"; needed are actorname, trigger_date, triggername, threatname, crisno"))
                .strip();
    }
}
