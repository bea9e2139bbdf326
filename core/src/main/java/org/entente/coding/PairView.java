package org.entente.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as seen from one pair: each mention is one word, and it is known which comes first.
 *
 * @param tokens the words; exactly one is {@link Token#SOURCE} and one {@link Token#TARGET}
 * @param source place of the source among them
 * @param target place of the target among them
 * @param sourceWords the words of the source's mention
 * @param targetWords the words of the target's mention
 */
record PairView(List<Token> tokens, int source, int target, List<Token> sourceWords, List<Token> targetWords) {

    static PairView of(MarkedSentence sentence, List<Token> words) {
        List<Token> tokens = new ArrayList<>();
        List<Token> sources = new ArrayList<>();
        List<Token> targets = new ArrayList<>();
        int source = -1;
        int target = -1;
        for (Token word : words) {
            if (sentence.inTarget(word.start())) {
                if (target < 0) {
                    target = tokens.size();
                    tokens.add(Token.mention(Token.TARGET, word.start(), word.end()));
                }
                targets.add(word);
            } else if (sentence.inSource(word.start())) {
                if (source < 0) {
                    source = tokens.size();
                    tokens.add(Token.mention(Token.SOURCE, word.start(), word.end()));
                }
                sources.add(word);
            } else {
                tokens.add(word);
            }
        }
        source = source < 0 ? append(tokens, Token.SOURCE) : source;
        target = target < 0 ? append(tokens, Token.TARGET) : target;
        return new PairView(tokens, source, target, sources, targets);
    }

    /** A party that the sentence does not name stands at its end. */
    private static int append(List<Token> tokens, String role) {
        tokens.add(Token.mention(role, 0, 0));
        return tokens.size() - 1;
    }

    /** Place of the mention that comes first. */
    int first() {
        return Math.min(source, target);
    }

    /** Place of the mention that comes second. */
    int second() {
        return Math.max(source, target);
    }

    /** {@code ST} when the source comes first, else {@code TS}. */
    String order() {
        return source < target ? "ST" : "TS";
    }

    /** Where a place lies: before both mentions, between them or behind both. */
    String zone(int place) {
        if (place < first()) {
            return "before";
        }
        return place > second() ? "after" : "between";
    }
}
