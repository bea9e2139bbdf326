package org.entente.onset;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs by months, undirected, in the order of the alphabet. A month of a pair has a row (with counts), or none, or rows whose
 * counts are blank, which tell of a dispute alone and count as no row. Keys that stand twice count once.
 */
final class Panel {
    static final int YEAR = 12;

    /** Two states as the rows name them, the first before the second in the alphabet. */
    record Pair(String a, String b) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public String toString() {
            return a + "-" + b;
        }
    }

    private record Key(String source, String target, int month) {}

    private final List<Pair> pairs;
    private final List<String> states;
    private final int first;
    private final int months;
    private final int[] stateOfA;
    private final int[] stateOfB;
    private final double[][] events;
    private final BitSet[] rows;
    private final BitSet[] conflict;

    Panel(Collection<DirectedMonth> given) {
        Map<Pair, Integer> index =
                new TreeMap<>(java.util.Comparator.comparing(Pair::a).thenComparing(Pair::b));
        Set<String> names = new TreeSet<>();
        for (DirectedMonth row : given) {
            index.put(Pair.of(row.source(), row.target()), 0);
            names.add(row.source());
            names.add(row.target());
        }
        pairs = List.copyOf(index.keySet());
        states = List.copyOf(names);
        for (int p = 0; p < pairs.size(); p++) {
            index.put(pairs.get(p), p);
        }
        first = given.stream().mapToInt(DirectedMonth::month).min().orElse(0);
        months = given.stream().mapToInt(DirectedMonth::month).max().orElse(-1) - first + 1;
        events = new double[pairs.size()][months];
        rows = sets();
        conflict = sets();
        stateOfA = pairs.stream().mapToInt(pair -> states.indexOf(pair.a)).toArray();
        stateOfB = pairs.stream().mapToInt(pair -> states.indexOf(pair.b)).toArray();
        fill(given, index);
    }

    private BitSet[] sets() {
        BitSet[] sets = new BitSet[pairs.size()];
        for (int p = 0; p < sets.length; p++) {
            sets[p] = new BitSet(months);
        }
        return sets;
    }

    private void fill(Collection<DirectedMonth> given, Map<Pair, Integer> index) {
        Set<Key> seen = new HashSet<>();
        for (DirectedMonth row : given) {
            int p = index.getOrDefault(Pair.of(row.source(), row.target()), 0);
            int t = row.month() - first;
            if (row.conflict()) {
                conflict[p].set(t);
            }
            if (row.events().isPresent() && seen.add(new Key(row.source(), row.target(), row.month()))) {
                rows[p].set(t);
                events[p][t] += row.events().getAsLong();
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<String> states() {
        return states;
    }

    /** The state of a pair that comes first in the alphabet, by number. */
    int stateOfA(int pair) {
        return stateOfA[pair];
    }

    int stateOfB(int pair) {
        return stateOfB[pair];
    }

    /** Number of the first month of all. */
    int first() {
        return first;
    }

    int months() {
        return months;
    }

    double events(int pair, int t) {
        return events[pair][t];
    }

    boolean hasRow(int pair, int t) {
        return rows[pair].get(t);
    }

    boolean inConflict(int pair, int t) {
        return conflict[pair].get(t);
    }

    /** Whether anything is set in the {@code count} months before t. */
    private static boolean before(BitSet set, int t, int count) {
        int next = set.nextSetBit(Math.max(0, t - count));
        return next >= 0 && next < t;
    }

    /** Traffic in the past twelve months, all of which the panel knows, and no dispute in them. */
    boolean atRisk(int pair, int t) {
        return t >= YEAR && before(rows[pair], t, YEAR) && !before(conflict[pair], t, YEAR);
    }

    /** At risk, and in a dispute now. */
    boolean onset(int pair, int t) {
        return conflict[pair].get(t) && atRisk(pair, t);
    }

    /** A dispute that no dispute of the twelve months before precedes, with traffic or without. */
    boolean begins(int pair, int t) {
        return conflict[pair].get(t) && !before(conflict[pair], t, YEAR);
    }
}
