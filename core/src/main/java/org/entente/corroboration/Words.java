package org.entente.corroboration;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.wordlist.WordList;

/** Which words carry meaning, and their stems. The stems are crude on purpose: both texts are cut alike. */
final class Words {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));
    private static final Set<String> COMMON = WordList.read(Words.class, "common-words.tsv").entries().stream()
            .flatMap(entry -> entry.list("words").stream())
            .map(Words::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** True for words of three letters or more that are not common, and for numbers from 3 that are no years. */
    static boolean carriesMeaning(String word) {
        String stem = stem(word);
        if (Character.isDigit(stem.charAt(0))) {
            return !stem.matches("[0-2]|0\\d|(19|20)\\d\\d");
        }
        return word.length() >= 3 && !COMMON.contains(stem);
    }

    /** The word without its ending. */
    static String stem(String word) {
        String number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        String stem = ending(word);
        return stem.length() >= 5 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String ending(String word) {
        int length = word.length();
        if (length >= 5 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length >= 6 && word.endsWith("ing")) {
            return word.substring(0, length - 3);
        }
        if (length >= 5 && word.endsWith("ed")) {
            return word.substring(0, length - 2);
        }
        if (length >= 4 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, length - 1);
        }
        return word;
    }
}
