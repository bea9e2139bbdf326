package org.entente.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.wordlist.WordList;

/**
 * The commonest part of speech of words, in the universal scheme. Unchanging.
 *
 * @param byWord tags by word, a capital at its beginning kept
 */
record WordTags(Map<String, String> byWord) {
    /** The name of their table. */
    static final String FILE_NAME = "word-tags.tsv";

    private static final int LEAST_WORD = 4;

    WordTags {
        byWord = Map.copyOf(byWord);
    }

    static WordTags shipped() {
        Map<String, String> tags = new HashMap<>();
        WordList.read(WordTags.class, FILE_NAME)
                .entries()
                .forEach(entry -> tags.put(entry.get("word"), entry.get("tag")));
        return new WordTags(tags);
    }

    /** Counts what a tagger says of the words of texts. */
    static WordTags of(List<String> texts, SentenceReader tagger) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (String text : texts) {
            for (Token token : tagger.read(text)) {
                String word = text.substring(token.start(), token.end());
                if (Character.isLetterOrDigit(word.charAt(0)) && word.indexOf('"') < 0) {
                    counts.computeIfAbsent(word, _ -> new TreeMap<>()).merge(token.tag(), 1, Integer::sum);
                }
            }
        }
        return new WordTags(counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> commonest(entry.getValue()))));
    }

    private static String commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The tag of a word; of one that is not known, by its form. */
    String of(String word) {
        String tag = byWord.get(word);
        if (tag != null) {
            return tag;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        tag = byWord.get(lower);
        return tag != null ? tag : guess(word, lower);
    }

    private static String guess(String word, String lower) {
        char first = word.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return "PUNCT";
        }
        if (Character.isDigit(first)) {
            return "NUM";
        }
        if (Character.isUpperCase(first)) {
            return "PROPN";
        }
        if (lower.length() > LEAST_WORD && (lower.endsWith("ed") || lower.endsWith("ing"))) {
            return "VERB";
        }
        return lower.endsWith("ly") ? "ADV" : "NOUN";
    }

    /** The table as a text, in the form of all tables that ship. */
    String table() {
        return """
                # The commonest part of speech of the words of corpus/relations and corpus/texts, as OpenNLP's tagger of English (UD EWT) tags them there.
                # Made by: entente train events
                # Columns:
                #   word  as written
                #   tag   universal part of speech
                # History:
                # 2026-11-22 first version.
                word\ttag
                """
                + new TreeMap<>(byWord)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                                .collect(Collectors.joining());
    }
}
