package org.entente.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.event.EventType;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** The phrases of triggers.tsv, by which acts are often told. Unchanging. */
final class Triggers {
    private static final int LEAST_STEM = 3;

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();

    private record Phrase(List<String> stems, EventType type) {}

    /**
     * A phrase that stands in a sentence.
     *
     * @param place where its first word stands
     * @param length how many words it has
     * @param type what it may stand for
     */
    record Hit(int place, int length, EventType type) {}

    Triggers(UnaryOperator<String> stem) {
        for (Entry entry : WordList.read(Triggers.class, "triggers.tsv").entries()) {
            List<String> stems =
                    Arrays.stream(entry.get("phrase").split(" ")).map(stem).toList();
            Phrase phrase = new Phrase(stems, EventType.valueOf(entry.get("type")));
            List<Phrase> known = byFirstStem.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>());
            if (!known.contains(phrase)) {
                known.add(phrase);
            }
        }
    }

    /** The stems of words that phrases have, those of one or two letters left out. */
    Set<String> stems() {
        return byFirstStem.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.stems().stream())
                .filter(stem -> stem.length() >= LEAST_STEM)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest phrases that begin at each word, in the order of words; more than one where types share a phrase. */
    List<Hit> hits(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        for (int place = 0; place < tokens.size(); place++) {
            int longest = longest(tokens, place);
            if (place + longest <= covered) {
                continue;
            }
            covered = Math.max(covered, place + longest);
            for (Phrase phrase : byFirstStem.getOrDefault(tokens.get(place).stem(), List.of())) {
                if (phrase.stems().size() == longest && stands(phrase, tokens, place)) {
                    hits.add(new Hit(place, longest, phrase.type()));
                }
            }
        }
        return hits;
    }

    private int longest(List<Token> tokens, int place) {
        int longest = 0;
        for (Phrase phrase : byFirstStem.getOrDefault(tokens.get(place).stem(), List.of())) {
            if (phrase.stems().size() > longest && stands(phrase, tokens, place)) {
                longest = phrase.stems().size();
            }
        }
        return longest;
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int place) {
        if (place + phrase.stems().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.stems().size(); i++) {
            if (!tokens.get(place + i).stem().equals(phrase.stems().get(i))) {
                return false;
            }
        }
        return true;
    }
}
