package org.entente.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.wordlist.WordList;

/** Words that name an actor and mean something else as well. */
final class AmbiguousWords {
    private final Map<String, List<String>> given = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> starts = new HashSet<>();

    AmbiguousWords() {
        WordList.read(AmbiguousWords.class, "ambiguous-words.tsv").entries().forEach(entry -> {
            String word = entry.get("word");
            switch (entry.get("kind")) {
                case "given" -> given.put(word, entry.list("against"));
                case "common" -> common.add(word);
                case "body" -> bodies.add(word);
                case "start" -> starts.add(word);
                default -> throw new IllegalStateException("ambiguous-words.tsv: no kind " + entry.get("kind"));
            }
        });
    }

    /** True for a surname that is a common word, a month or a name borne by many. */
    boolean isCommon(String key) {
        return common.contains(key) || key.length() < 3;
    }

    /** True for a word that has its capital only because a sentence begins with it. */
    boolean isStart(String key) {
        return starts.contains(key);
    }

    /** True when none of these words speaks against the name of a person. */
    boolean isPersonName(List<Token> words) {
        return words.stream().noneMatch(word -> bodies.contains(word.key()) || starts.contains(word.key()));
    }

    /** True when the name of a state at these words is another name there, seen from its neighbours and the sentence. */
    boolean isOtherName(List<Token> tokens, int first, int last, String sentence) {
        List<String> against = given.get(tokens.get(first).key());
        if (first != last || against == null) {
            return false;
        }
        return isNamePart(tokens, first - 1, first)
                || isNamePart(tokens, first + 1, first + 1)
                || against.stream().anyMatch(sentence::contains);
    }

    /** True when the word at {@code at} is a capital word beside, and no mere beginning of a sentence. */
    private boolean isNamePart(List<Token> tokens, int at, int gapAt) {
        if (at < 0 || at >= tokens.size() || gapAt >= tokens.size()) {
            return false;
        }
        Token neighbour = tokens.get(at);
        return neighbour.isCapital()
                && !neighbour.isAllCapitals()
                && !neighbour.possessive()
                && tokens.get(gapAt).gap() == Token.Gap.BLANK
                && !isStart(neighbour.key());
    }
}
