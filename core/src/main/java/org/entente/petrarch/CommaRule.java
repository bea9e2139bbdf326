package org.entente.petrarch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out short parts of a sentence that commas cut off, as PETRARCH does: "…, a senior official said." */
final class CommaRule {
    private final List<Token> tokens;
    private final List<Integer> commas;
    private final Settings settings;

    /** For a sentence and the places of its commas outside noun phrases. */
    CommaRule(List<Token> tokens, List<Integer> commas, Settings settings) {
        this.tokens = tokens;
        this.commas = commas;
        this.settings = settings;
    }

    /** The places that are left out. */
    Set<Integer> left() {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(-1);
        bounds.addAll(commas);
        bounds.add(tokens.size());
        Set<Integer> left = new HashSet<>();
        for (int i = 0; i + 1 < bounds.size() && !commas.isEmpty(); i++) {
            int start = bounds.get(i);
            int end = bounds.get(i + 1);
            if (range(start, end).holds(words(start + 1, end))) {
                for (int place = Math.max(start, 0); place <= Math.min(end, tokens.size() - 1); place++) {
                    left.add(place);
                }
            }
        }
        return left;
    }

    private Settings.Range range(int start, int end) {
        if (start < 0) {
            return settings.begin();
        }
        return end == tokens.size() ? settings.end() : settings.middle();
    }

    private int words(int start, int end) {
        return (int) tokens.subList(start, end).stream().filter(Token::isWord).count();
    }
}
