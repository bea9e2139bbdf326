package org.entente.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Synonym sets of a verb dictionary: words and fixed phrases with their plurals, sets within sets. */
final class Synsets {
    private static final int DEPTH = 5;

    private final Map<String, List<String>> sets = new HashMap<>();

    /** Begins or goes on with a set. An underscore at the end of its name says nothing here. */
    void add(String name, String phrase) {
        sets.computeIfAbsent(bare(name), _ -> new ArrayList<>()).add(phrase.toUpperCase(Locale.ROOT));
    }

    void begin(String name) {
        sets.computeIfAbsent(bare(name), _ -> new ArrayList<>());
    }

    int size() {
        return sets.size();
    }

    /** The longest name of a set that stands at a place. */
    Optional<String> nameAt(String text, int at) {
        return sets.keySet().stream()
                .filter(name -> text.startsWith(name, at) && endsWord(text, at + name.length()))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** Its phrases with their plurals. */
    List<List<String>> phrases(String name) {
        return phrases(name, DEPTH);
    }

    private List<List<String>> phrases(String name, int depth) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : sets.getOrDefault(bare(name), List.of())) {
            if (phrase.startsWith("&")) {
                phrases.addAll(depth > 0 ? phrases(phrase, depth - 1) : List.of());
                continue;
            }
            List<String> words = List.of(phrase.replace('_', ' ').strip().split("\\s+", -1));
            phrases.add(words);
            if (!phrase.endsWith("_")) {
                List<String> plural = new ArrayList<>(words);
                plural.set(words.size() - 1, Plurals.of(words.getLast()));
                phrases.add(plural);
            }
        }
        return phrases;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static String bare(String name) {
        return name.replaceAll("_+$", "").toUpperCase(Locale.ROOT);
    }
}
