package org.entente.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.event.EventType;

/**
 * The words that express an event, and what stands around them.
 *
 * @param tokens the words of the sentence
 * @param first the number of the first word that expresses it
 * @param last the number of the last
 * @param phrase true when they are a phrase of the lexicon
 */
record TriggerView(List<Token> tokens, int first, int last, boolean phrase) {
    private static final int BEFORE = 7;
    private static final int AFTER = 5;
    private static final int NEAR = 3;

    /** The words at a place of the sentence. */
    static Optional<TriggerView> at(List<Token> tokens, int start, int end) {
        int[] within = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).start() < end && tokens.get(i).end() > start)
                .toArray();
        return within.length == 0
                ? Optional.empty()
                : Optional.of(new TriggerView(tokens, within[0], within[within.length - 1], false));
    }

    /** The phrase of a type that stands nearest to both actors, else the verb that does; empty when there is neither. */
    static Optional<TriggerView> find(ActorPair pair, EventType type, Triggers triggers) {
        List<Token> tokens = pair.sentence().tokens();
        int source = place(pair.sentence(), pair.marked().source());
        int target = place(pair.sentence(), pair.marked().target());
        Comparator<TriggerView> nearest =
                Comparator.comparingInt(view -> Math.abs(view.first() - source) + Math.abs(view.first() - target));
        Optional<TriggerView> phrase = triggers.hits(tokens).stream()
                .filter(hit -> hit.type() == type)
                .map(hit -> new TriggerView(tokens, hit.place(), hit.place() + hit.length() - 1, true))
                .filter(view -> !view.holdsMention(pair.sentence()))
                .min(nearest);
        return phrase.or(() -> IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isVerb())
                .mapToObj(i -> new TriggerView(tokens, i, i, false))
                .filter(view -> !view.holdsMention(pair.sentence()))
                .min(nearest));
    }

    private boolean holdsMention(ActorSentence sentence) {
        return sentence.ownerOf(first).isPresent();
    }

    private static int place(ActorSentence sentence, Optional<MarkedSentence.Mention> mention) {
        return sentence.tokenAt(mention.map(MarkedSentence.Mention::start).orElse(0));
    }

    /** Index of the first character in the sentence. */
    int start() {
        return tokens.get(first).start();
    }

    /** Index behind the last character. */
    int end() {
        return tokens.get(last).end();
    }

    /** The phrase with what stands around it, as names of features. */
    FeatureVector vector() {
        FeatureBuckets features = new FeatureBuckets();
        StringBuilder phrase = new StringBuilder("phrase");
        for (int i = first; i <= last; i++) {
            phrase.append(' ').append(tokens.get(i).stem());
            features.add("in ", tokens.get(i).stem());
        }
        features.add(phrase.toString());
        features.add(
                "tag ", tokens.get(first).tag(), " ", ending(tokens.get(first).text()));
        for (int i = Math.max(0, first - BEFORE); i < first; i++) {
            around(features, "before", i, first - i);
        }
        for (int i = last + 1; i < Math.min(tokens.size(), last + 1 + AFTER); i++) {
            around(features, "after", i, i - last);
        }
        tokens.forEach(token -> features.add("any ", token.text()));
        return features.vector();
    }

    private void around(Features features, String side, int place, int distance) {
        Token token = tokens.get(place);
        features.add(side, " ", token.text());
        if (distance <= NEAR) {
            features.add(side, String.valueOf(distance), " ", token.text());
        }
        if (place + 1 < tokens.size()) {
            features.add(side, " 2 ", token.text(), " ", tokens.get(place + 1).text());
        }
    }

    private static String ending(String word) {
        return word.length() < NEAR ? word : word.substring(word.length() - 2);
    }
}
