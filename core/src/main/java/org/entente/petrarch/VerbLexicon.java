package org.entente.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verbs of a dictionary with their blocks. */
final class VerbLexicon {
    private final Map<String, List<Use>> byVerb = new HashMap<>();
    private final List<Transformation> transformations = new ArrayList<>();
    private Grammar grammar = Grammar.REVERSE_EVENT;
    private int patterns;

    /** What a second code says, which is where the two grammars differ. */
    enum Grammar {
        /** The older one: the second code is that of the reverse event. */
        REVERSE_EVENT,
        /** The newer one: the second code is that of the passive. */
        PASSIVE
    }

    /**
     * A form with its block.
     *
     * @param form the form
     * @param stem the verb as the dictionary gives it first
     * @param code its code where no pattern fits
     * @param block its block
     */
    record Use(VerbForm form, String stem, EventCode code, VerbBlock block) {}

    void add(Use use) {
        byVerb.computeIfAbsent(use.form().verb(), _ -> new ArrayList<>()).add(use);
    }

    void add(Transformation transformation) {
        transformations.add(transformation);
    }

    void grammar(Grammar found) {
        grammar = found;
    }

    void countPattern() {
        patterns++;
    }

    Grammar grammar() {
        return grammar;
    }

    int verbs() {
        return byVerb.size();
    }

    int patterns() {
        return patterns;
    }

    List<Transformation> transformations() {
        return List.copyOf(transformations);
    }

    boolean has(String word) {
        return byVerb.containsKey(word);
    }

    /** The uses of the verb at a place, those with most words only. */
    List<Use> usesAt(List<String> words, int at) {
        List<Use> uses = byVerb.getOrDefault(words.get(at), List.of()).stream()
                .filter(use -> use.form().standsAt(words, at))
                .sorted(Comparator.comparingInt((Use use) -> use.form().size()).reversed())
                .toList();
        return uses.stream()
                .filter(use -> use.form().size() == uses.getFirst().form().size())
                .toList();
    }
}
