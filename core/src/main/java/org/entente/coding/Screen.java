package org.entente.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.mention.Mention;

/** Lets through only sentences with two different actors and a word that a phrase of the lexicon has. One thread at a time. */
final class Screen {
    private static final int REMEMBERED = 100_000;

    private final EventVectors vectors;
    private final Set<String> stems;
    private final Map<String, Boolean> known = new HashMap<>();

    Screen(EventVectors vectors) {
        this.vectors = vectors;
        this.stems = vectors.triggers().stems();
    }

    boolean passes(String text, List<Mention> mentions) {
        return hasTwo(mentions) && hasWord(text);
    }

    private static boolean hasTwo(List<Mention> mentions) {
        return mentions.size() > 1
                && mentions.stream()
                                .map(mention -> ActorPair.party(mention.actor()))
                                .distinct()
                                .limit(2)
                                .count()
                        == 2;
    }

    private boolean hasWord(String text) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                if (isWord(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Whether the lexicon has the word, in small letters, in whatever form. */
    boolean isWord(String word) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, one -> stems.contains(vectors.stem(one)));
    }
}
