package org.entente.fragility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.structure.StatePair;

/** The crises of all pairs, each pair's in order; spells of one pair that overlap are one. Unchanging. */
public final class CrisisHistory {
    private final Map<StatePair, List<CrisisSpell>> pairs = new TreeMap<>();
    private final Map<Integer, List<CrisisSpell>> states = new HashMap<>();

    /** Orders and joins. */
    public CrisisHistory(Collection<CrisisSpell> spells) {
        spells.stream()
                .sorted(Comparator.comparing(CrisisSpell::from).thenComparing(CrisisSpell::id))
                .forEach(this::add);
        for (List<CrisisSpell> line : pairs.values()) {
            for (CrisisSpell spell : line) {
                states.computeIfAbsent(spell.pair().first(), _ -> new ArrayList<>())
                        .add(spell);
                states.computeIfAbsent(spell.pair().second(), _ -> new ArrayList<>())
                        .add(spell);
            }
        }
    }

    /** How many crises of a state with others than the pair's other began within some years before a day. */
    int withOthers(int state, StatePair pair, LocalDate day, int years) {
        LocalDate since = day.minusYears(years);
        return (int) states.getOrDefault(state, List.of()).stream()
                .filter(spell -> !spell.pair().equals(pair)
                        && spell.from().isBefore(day)
                        && !spell.from().isBefore(since))
                .count();
    }

    private void add(CrisisSpell spell) {
        List<CrisisSpell> line = pairs.computeIfAbsent(spell.pair(), _ -> new ArrayList<>());
        if (!line.isEmpty() && meets(line.getLast(), spell)) {
            line.set(line.size() - 1, join(line.getLast(), spell));
        } else {
            line.add(spell);
        }
    }

    private static boolean meets(CrisisSpell one, CrisisSpell later) {
        return one.from().equals(later.from())
                || one.to().map(end -> !later.from().isAfter(end.plusDays(1))).orElse(false);
    }

    private static CrisisSpell join(CrisisSpell one, CrisisSpell other) {
        Optional<LocalDate> to = one.to().isEmpty() || other.to().isEmpty()
                ? one.to().or(other::to)
                : Optional.of(
                        one.to().get().isAfter(other.to().get())
                                ? one.to().get()
                                : other.to().get());
        String id = one.id().equals(other.id()) ? one.id() : one.id() + "+" + other.id();
        return new CrisisSpell(
                id,
                one.pair(),
                one.from(),
                to,
                either(one.clash(), other.clash()),
                both(one.settled(), other.settled()));
    }

    private static Told either(Told one, Told other) {
        if (one == Told.YES || other == Told.YES) {
            return Told.YES;
        }
        return one == Told.NO && other == Told.NO ? Told.NO : Told.UNKNOWN;
    }

    private static Told both(Told one, Told other) {
        return one == other ? one : Told.UNKNOWN;
    }

    /** The crises of a pair, earliest first. */
    public List<CrisisSpell> of(StatePair pair) {
        return List.copyOf(pairs.getOrDefault(pair, List.of()));
    }

    /** All crises, by pair. */
    public List<CrisisSpell> all() {
        return pairs.values().stream().flatMap(List::stream).toList();
    }

    /** What was known on a day: crises begun by then, without the ends that came later. */
    public CrisisHistory asOf(LocalDate day) {
        return new CrisisHistory(all().stream()
                .filter(spell -> !spell.from().isAfter(day))
                .map(spell -> spell.asOf(day))
                .toList());
    }
}
