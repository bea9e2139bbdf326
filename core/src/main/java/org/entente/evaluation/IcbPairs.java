package org.entente.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
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
    private static final String NONE = "no violence";

    private IcbPairs() {}

    /** The crises of pairs whose two states are known by name, by onset and pair. */
    public static List<PairCrisis> read(Path file, States states) {
        Map<String, PairCrisis> crises = new LinkedHashMap<>();
        IcbActorFile.read(file, List.of("termination_date", "violence")).stream()
                .flatMap(row -> crises(row, states).stream())
                .forEach(crisis ->
                        crises.merge(crisis.name() + " " + crisis.pair().code(), crisis, IcbPairs::joined));
        return crises.values().stream()
                .sorted(Comparator.comparing(PairCrisis::onset)
                        .thenComparing(crisis -> crisis.pair().code()))
                .toList();
    }

    private static List<PairCrisis> crises(IcbActor row, States states) {
        Optional<LocalDate> onset = row.day("trigger_date");
        Optional<String> actor = onset.flatMap(day -> state(states, row.actor(), day));
        List<PairCrisis> crises = new ArrayList<>();
        if (actor.isPresent()) {
            String violence = row.cell("violence").toLowerCase(Locale.ROOT);
            Optional<Boolean> clash = violence.isEmpty() ? Optional.empty() : Optional.of(!violence.equals(NONE));
            row.others().stream()
                    .flatMap(name -> state(states, name, onset.get()).stream())
                    .distinct()
                    .filter(other -> !other.equals(actor.get()))
                    .forEach(other -> crises.add(new PairCrisis(
                            new Dyad(actor.get(), other).sorted(),
                            row.crisis(),
                            onset.get(),
                            row.day("termination_date"),
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
}
