package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.compliance.Outcome;

/**
 * How well outcomes were read, with unknown as a class of its own.
 *
 * @param n how many there are
 * @param confusion how many of each right outcome were given each outcome; every pair is there
 */
public record CorridorScores(int n, Map<Outcome, Map<Outcome, Integer>> confusion) {

    /** A right outcome with the one given. */
    public record Pair(Outcome right, Outcome given) {}

    /**
     * The share carried out, as far as it can be told: what is unknown or disputed may all have failed, or all have succeeded
     * (worst-case bounds, Manski 1989).
     */
    public record Bounds(double low, double high) {}

    /** Counts. */
    public static CorridorScores of(List<Pair> pairs) {
        Map<Outcome, Map<Outcome, Integer>> confusion = new TreeMap<>();
        for (Outcome right : Outcome.values()) {
            Map<Outcome, Integer> row = new TreeMap<>();
            for (Outcome given : Outcome.values()) {
                row.put(given, (int) pairs.stream()
                        .filter(pair -> pair.right() == right && pair.given() == given)
                        .count());
            }
            confusion.put(right, row);
        }
        return new CorridorScores(pairs.size(), confusion);
    }

    /** How many of a right outcome were given an outcome. */
    public int count(Outcome right, Outcome given) {
        return confusion.getOrDefault(right, Map.of()).getOrDefault(given, 0);
    }

    /** How many were given an outcome. */
    public int given(Outcome outcome) {
        return List.of(Outcome.values()).stream()
                .mapToInt(right -> count(right, outcome))
                .sum();
    }

    /** How many have a right outcome. */
    public int right(Outcome outcome) {
        return List.of(Outcome.values()).stream()
                .mapToInt(given -> count(outcome, given))
                .sum();
    }

    /** The share read right; 0 of none. */
    public double accuracy() {
        int hits = List.of(Outcome.values()).stream()
                .mapToInt(one -> count(one, one))
                .sum();
        return share(hits);
    }

    /** Bounds on the share carried out by what was read. */
    public Bounds boundsRead() {
        return new Bounds(share(given(Outcome.CARRIED_OUT)), share(n - given(Outcome.NOT_CARRIED_OUT)));
    }

    /** Bounds on the share carried out by the right outcomes, some of which are unknown, too. */
    public Bounds boundsRight() {
        return new Bounds(share(right(Outcome.CARRIED_OUT)), share(n - right(Outcome.NOT_CARRIED_OUT)));
    }

    private double share(int part) {
        return n == 0 ? 0 : (double) part / n;
    }
}
