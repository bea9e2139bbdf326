package org.entente.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Phrases with what they stand for; of several that begin at a word the one with most words is found. */
final class PhraseTable<T> {
    private final Map<String, List<Map.Entry<Phrase, T>>> byFirstWord = new HashMap<>();
    private final int size;

    private PhraseTable(Map<Phrase, T> phrases) {
        phrases.entrySet()
                .forEach(entry -> byFirstWord
                        .computeIfAbsent(entry.getKey().first(), _ -> new ArrayList<>())
                        .add(entry));
        Comparator<Map.Entry<Phrase, T>> longest =
                Comparator.comparingInt(entry -> -entry.getKey().size());
        byFirstWord.values().forEach(entries -> entries.sort(longest));
        size = phrases.size();
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param places the places of its words
     */
    record Hit<T>(T value, List<Integer> places) {
        int start() {
            return places.getFirst();
        }

        int end() {
            return places.getLast() + 1;
        }
    }

    /** Collects phrases; a phrase that comes again is merged with what it stood for. */
    static final class Builder<T> {
        private final Map<Phrase, T> phrases = new LinkedHashMap<>();
        private final BinaryOperator<T> merge;

        Builder(BinaryOperator<T> merge) {
            this.merge = merge;
        }

        void put(Phrase phrase, T value) {
            phrases.merge(phrase, value, merge);
        }

        PhraseTable<T> build() {
            return new PhraseTable<>(phrases);
        }
    }

    int size() {
        return size;
    }

    Optional<Hit<T>> find(List<String> text, int at, int end) {
        return find(text, at, end, _ -> true);
    }

    Optional<Hit<T>> find(List<String> text, int at, int end, Predicate<T> wanted) {
        for (Map.Entry<Phrase, T> entry : byFirstWord.getOrDefault(text.get(at), List.of())) {
            if (wanted.test(entry.getValue())) {
                Optional<List<Integer>> places = entry.getKey().match(text, at, end);
                if (places.isPresent()) {
                    return Optional.of(new Hit<>(entry.getValue(), places.get()));
                }
            }
        }
        return Optional.empty();
    }
}
