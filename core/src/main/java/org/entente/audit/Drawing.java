package org.entente.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A stratified random sample of fixed size. The same units, size and seed give the same items in the same order, in whatever
 * order the units come.
 *
 * @param strata all strata, by number
 * @param items what was drawn, in an order that is random, too, so that whoever stops early has seen a random part
 */
public record Drawing(List<Stratum> strata, List<Item> items) {

    /** Copies the lists. */
    public Drawing {
        strata = List.copyOf(strata);
        items = List.copyOf(items);
    }

    /**
     * Draws. Every cell is a stratum; when there are more cells than items to draw, the smallest are put together, so that no
     * unit is left without a chance and the weights always add up to the units.
     *
     * @throws AuditException when there is nothing to draw from, or nothing is to be drawn
     */
    public static Drawing of(List<Unit> units, int size, long seed) {
        if (size < 1) {
            throw new AuditException("a sample of " + size + " is none; draw 1 or more");
        }
        if (units.isEmpty()) {
            throw new AuditException("there is nothing to draw from; read evidence first, or choose another layer");
        }
        Map<Cell, List<Unit>> cells = new TreeMap<>();
        units.forEach(unit ->
                cells.computeIfAbsent(unit.cell(), _ -> new ArrayList<>()).add(unit));
        return drawn(groups(cells, size), cells, size, new SplittableRandom(seed));
    }

    /** The cells of each stratum, the largest first. */
    private static List<List<Cell>> groups(Map<Cell, List<Unit>> cells, int size) {
        List<Cell> bySize = cells.keySet().stream()
                .sorted(Comparator.comparingInt((Cell cell) ->
                                cells.getOrDefault(cell, List.of()).size())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int alone = bySize.size() <= size ? bySize.size() : size - 1;
        List<List<Cell>> groups = new ArrayList<>();
        bySize.subList(0, alone).forEach(cell -> groups.add(List.of(cell)));
        if (alone < bySize.size()) {
            groups.add(bySize.subList(alone, bySize.size()));
        }
        return groups;
    }

    private static Drawing drawn(
            List<List<Cell>> groups, Map<Cell, List<Unit>> cells, int size, RandomGenerator random) {
        List<Long> populations = groups.stream()
                .map(group -> group.stream()
                        .mapToLong(cell -> cells.getOrDefault(cell, List.of()).size())
                        .sum())
                .toList();
        List<Integer> shares = Allocation.of(populations, size);
        List<Stratum> strata = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Map<Cell, Long> counts = new TreeMap<>();
            List<Unit> pool = new ArrayList<>();
            for (Cell cell : groups.get(i)) {
                List<Unit> held = cells.getOrDefault(cell, List.of());
                counts.put(cell, (long) held.size());
                pool.addAll(held);
            }
            Stratum stratum = new Stratum(i + 1, new TreeMap<>(counts), shares.get(i));
            strata.add(stratum);
            chosen(pool, shares.get(i), random)
                    .forEach(unit -> items.add(new Item(0, unit, stratum.number(), stratum.weight(), "")));
        }
        Collections.shuffle(items, random);
        return new Drawing(strata, numbered(items));
    }

    private static List<Unit> chosen(List<Unit> pool, int share, RandomGenerator random) {
        List<Unit> mixed = new ArrayList<>(pool);
        mixed.sort(Comparator.comparing(Unit::key));
        Collections.shuffle(mixed, random);
        return mixed.subList(0, share);
    }

    private static List<Item> numbered(List<Item> items) {
        List<Item> numbered = new ArrayList<>();
        items.forEach(item ->
                numbered.add(new Item(numbered.size() + 1, item.unit(), item.stratum(), item.weight(), item.text())));
        return numbered;
    }
}
