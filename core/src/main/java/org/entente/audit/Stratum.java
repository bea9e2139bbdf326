package org.entente.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of the frame from which so many units are drawn, each with the same probability.
 *
 * @param number from 1
 * @param cells the cells it is made of, with their units; more than one where small ones were put together
 * @param drawn how many units were drawn; none from an empty stratum
 */
public record Stratum(int number, SortedMap<Cell, Long> cells, int drawn) {

    /** Copies the cells. @throws IllegalArgumentException when more are drawn than there are */
    public Stratum {
        cells = new TreeMap<>(cells);
        if (drawn < 0 || drawn > sum(cells)) {
            throw new IllegalArgumentException(drawn + " of " + sum(cells) + " cannot be drawn");
        }
    }

    private static long sum(Map<Cell, Long> cells) {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many units it has. */
    public long population() {
        return sum(cells);
    }

    /** For how many units of the stratum each drawn one stands: N/n, 1 or more. */
    public double weight() {
        return (double) population() / drawn;
    }

    /** The stratum in words. */
    public String label() {
        List<Cell> all = List.copyOf(cells.keySet());
        return all.size() == 1 ? all.getFirst().label() : all.size() + " small cells together";
    }
}
