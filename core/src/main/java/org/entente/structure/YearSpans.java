package org.entente.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What holds from one year to another, by key. A span that reaches the table's last year is taken to last. */
final class YearSpans<K extends Comparable<K>> {
    private final Map<K, List<Span>> spans = new HashMap<>();
    private int last = Integer.MIN_VALUE;

    private record Span(int from, int to) {}

    /** From one year to another, both included. */
    record Years(int from, int to) {}

    void add(K key, int from, int to) {
        spans.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Span(from, to));
        last = Math.max(last, to);
    }

    boolean holds(K key, int year) {
        return spans.getOrDefault(key, List.of()).stream()
                .anyMatch(span -> span.from <= year && (span.to >= year || span.to == last));
    }

    Iterable<K> keys() {
        return spans.keySet();
    }

    /** What holds from a year on, as it is needed to answer for that year and later: by key, years from and to, in order. */
    SortedMap<K, List<Years>> since(int year) {
        SortedMap<K, List<Years>> all = new TreeMap<>();
        spans.forEach((key, list) -> {
            List<Years> late = joined(list, year);
            if (!late.isEmpty()) {
                all.put(key, late);
            }
        });
        return all;
    }

    private List<Years> joined(List<Span> list, int year) {
        List<Years> joined = new ArrayList<>();
        list.stream()
                .filter(span -> span.to >= year || span.to == last)
                .sorted(Comparator.comparingInt(Span::from).thenComparingInt(Span::to))
                .map(span -> new Years(Math.min(Math.max(span.from, year), span.to), span.to))
                .forEach(next -> {
                    if (!joined.isEmpty() && next.from <= joined.getLast().to + 1) {
                        Years before = joined.removeLast();
                        joined.add(new Years(before.from, Math.max(before.to, next.to)));
                    } else {
                        joined.add(next);
                    }
                });
        return joined;
    }
}
