package org.entente.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds from one year to another, by key. A span that reaches the table's last year is taken to last. */
final class YearSpans<K> {
    private final Map<K, List<Span>> spans = new HashMap<>();
    private int last = Integer.MIN_VALUE;

    private record Span(int from, int to) {}

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
}
