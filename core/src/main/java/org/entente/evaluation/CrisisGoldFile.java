package org.entente.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 * crisis, and its ends their termination dates where the file has them. Dates are written {@code 25 November 2018}; a date without its day is left out, for it dates nothing within days.
 */
public final class CrisisGoldFile {
    private static final Set<String> NO_STATE = Set.of("Nonstate Actor", "More than One State", "Internal Trigger");

    private final States states = States.shipped();
    private final Window window;
    private final Map<String, NavigableSet<LocalDate>> triggers = new TreeMap<>();
    private final Map<String, NavigableSet<LocalDate>> terminations = new TreeMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    private CrisisGoldFile(Window window) {
        this.window = window;
    }

    /** The crises triggered in a window. @throws EvaluationFileException when the file lacks a column */
    public static CrisisGold.Read read(Path file, Window window) {
        CrisisGoldFile gold = new CrisisGoldFile(window);
        IcbActorFile.read(file, List.of()).forEach(gold::take);
        return gold.read();
    }

    private CrisisGold.Read read() {
        List<CrisisGold> crises = new ArrayList<>();
        triggers.forEach((key, days) -> {
            String[] parts = key.split(" ", -1);
            crises.add(new CrisisGold(
                    new Dyad(parts[0], parts[1]), parts[2], days, terminations.getOrDefault(key, new TreeSet<>())));
        });
        return new CrisisGold.Read(crises, List.copyOf(leftOut));
    }

    private void take(IcbActor row) {
        Optional<LocalDate> day = row.day("trigger_date").filter(window::contains);
        if (day.isEmpty()) {
            return;
        }
        for (String other : new TreeSet<>(row.others())) {
            if (!NO_STATE.contains(other) && !other.equals(row.actor())) {
                pair(row, other, day.get());
            }
        }
    }

    private void pair(IcbActor row, String other, LocalDate day) {
        Optional<String> first = state(row.actor(), day);
        Optional<String> second = state(other, day);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            leftOut.add("crisis " + row.crisis() + ": " + row.actor() + " and " + other
                    + " are no two states that are known on " + day);
            return;
        }
        Dyad pair = new Dyad(first.get(), second.get()).sorted();
        String key = pair.first() + " " + pair.second() + " " + row.crisis();
        triggers.computeIfAbsent(key, _ -> new TreeSet<>()).add(day);
        row.day("termination_date")
                .ifPresent(over ->
                        terminations.computeIfAbsent(key, _ -> new TreeSet<>()).add(over));
    }

    private Optional<String> state(String name, LocalDate day) {
        return states.findByName(name, day).map(State::code);
    }
}
