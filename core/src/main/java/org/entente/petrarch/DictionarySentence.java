package org.entente.petrarch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a user's dictionaries find in a sentence of which there is no tree.
 *
 * @param named the actors with a code on the day, in order
 * @param coded the events that the verbs give; none where the sentence is discarded
 * @param discarded whether the sentence, or the story in which it stands, is worthless for coding
 * @param issues how often each issue is named
 */
public record DictionarySentence(
        List<Named> named, List<Coded> coded, Optional<Discards.Scope> discarded, Map<String, Integer> issues) {

    /** Copies the collections; issues stay in their order. */
    public DictionarySentence {
        named = List.copyOf(named);
        coded = List.copyOf(coded);
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
    }

    /** The same with only some of the events. */
    public DictionarySentence filtered(Predicate<Coded> wanted) {
        return new DictionarySentence(named, coded.stream().filter(wanted).toList(), discarded, issues);
    }

    /**
     * Words of the sentence.
     *
     * @param start index of the first character
     * @param end index behind the last
     */
    public record Words(int start, int end) {}

    /**
     * An actor with his agents.
     *
     * @param words where he stands
     * @param code his code on the day
     */
    public record Named(Words words, String code) {}

    /**
     * An event with what gave it.
     *
     * @param event the event in the codes of the dictionaries
     * @param verb where its verb stands
     * @param rule what gave it
     */
    public record Coded(PetrarchEvent event, Words verb, Rule rule) {}

    /**
     * What gave an event.
     *
     * @param text the pattern or the verb as the dictionary writes it, with its code
     * @param pattern false when the verb alone gave it
     */
    public record Rule(String text, boolean pattern) {}
}
