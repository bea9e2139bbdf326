package org.entente.petrarch;

import java.util.List;
import java.util.Set;

/**
 * A sentence as the coder sees it. Made by {@link TreeSentence} or {@link FlatSentence}.
 *
 * @param tokens its words
 * @param left places of words that are left out, such as those of short parts between commas
 * @param units its noun phrases in order, none within another
 * @param verbs its verbs in order
 */
record SentenceReading(List<Token> tokens, Set<Integer> left, List<Unit> units, List<VerbSite> verbs) {
    SentenceReading {
        tokens = List.copyOf(tokens);
        left = Set.copyOf(left);
        units = List.copyOf(units);
        verbs = List.copyOf(verbs);
    }

    List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }
}
