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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.structure.StatePair;

/** The crises of all pairs, each pair's in order; spells of one pair that overlap are one. Unchanging. */
public final class CrisisHistory {
    private final List<CrisisSpell> told;
    private final Map<StatePair, List<CrisisSpell>> pairs = new TreeMap<>();
    private final Map<Integer, List<CrisisSpell>> states = new HashMap<>();

    /** Orders and joins. */
    public CrisisHistory(Collection<CrisisSpell> spells) {
        told = spells.stream()
                .sorted(Comparator.comparing(CrisisSpell::from).thenComparing(CrisisSpell::id))
                .toList();
        told.forEach(this::add);
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
                || one.lasts()
                || one.to().map(end -> !later.from().isAfter(end.plusDays(1))).orElse(false);
    }

    private static CrisisSpell join(CrisisSpell one, CrisisSpell other) {
        boolean lasts = one.lasts() || other.lasts();
        return new CrisisSpell(
                Stream.of(one.id(), other.id())
                        .flatMap(ids -> Stream.of(ids.split("\\+", -1)))
                        .distinct()
                        .collect(Collectors.joining("+")),
                one.pair(),
                one.from(),
                lasts
                        ? Optional.empty()
                        : Stream.of(one.to(), other.to())
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder()),
                either(one.clash(), other.clash()),
                both(one.settled(), other.settled()),
                lasts);
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

    /** The crises as they were told, before any were joined, by first day. */
    List<CrisisSpell> told() {
        return told;
    }

    /** What was known on a day: crises begun by then, without the ends that came later. */
    public CrisisHistory asOf(LocalDate day) {
        return new CrisisHistory(told.stream()
                .filter(spell -> !spell.from().isAfter(day))
                .map(spell -> spell.asOf(day))
                .toList());
    }
}
