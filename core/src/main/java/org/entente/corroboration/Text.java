package org.entente.corroboration;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text made comparable: without accents, punctuation or possessives, words parted by one blank, a blank at either end.
 * {@code S-400} and {@code Su-24} become one word.
 *
 * @param words the text with the letters' own case, for abbreviations such as {@code IS}
 * @param lower the same in lower case
 */
record Text(String words, String lower) {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ash", "ar", "as", "ad", "an", "at");

    /** The text without markup of its own. */
    static Text of(String raw) {
        String plain = Normalizer.isNormalized(raw, Normalizer.Form.NFD)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            append(out, plain, i);
        }
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        String words = out.toString();
        return new Text(words, words.toLowerCase(Locale.ROOT));
    }

    private static void append(StringBuilder out, String plain, int at) {
        char letter = plain.charAt(at);
        if (letter == 'ı') {
            out.append('i');
        } else if (possessive(plain, at) || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return;
        } else if (Character.isLetterOrDigit(letter)) {
            out.append(letter);
        } else if (!silent(plain, at) && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** The s of "Russia's". */
    private static boolean possessive(String plain, int at) {
        return plain.charAt(at) == 's'
                && at > 0
                && apostrophe(plain.charAt(at - 1))
                && (at + 1 == plain.length() || !Character.isLetter(plain.charAt(at + 1)));
    }

    private static boolean apostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʿ' || letter == '`';
    }

    /** Apostrophes, and the hyphen of F-16, leave no gap. */
    private static boolean silent(String plain, int at) {
        char letter = plain.charAt(at);
        boolean inside = at > 0 && at + 1 < plain.length();
        boolean hyphen = letter == '-'
                && inside
                && Character.isDigit(plain.charAt(at + 1))
                && Character.isLetter(plain.charAt(at - 1));
        return apostrophe(letter) || hyphen;
    }

    /** True when the words, given in lower case with blanks between, stand in the text one after the other. */
    boolean has(String phrase) {
        return lower.contains(" " + phrase + " ");
    }

    /** True when a word stands in the text with just these capitals. */
    boolean hasAsWritten(String word) {
        return words.contains(" " + word + " ");
    }

    /** The words in lower case. */
    List<String> list() {
        return lower.isBlank() ? List.of() : Arrays.asList(lower.strip().split(" "));
    }

    /** The same text without the Arabic article, so that al-Bab is found as Bab and Jisr ash Shughur as Jisr Shughur. */
    Text withoutArticles() {
        String bare =
                list().stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining(" ", " ", " "));
        return new Text(bare, bare);
    }

    /** The stems of the words that carry meaning. */
    Set<String> content() {
        return list().stream()
                .filter(Words::carriesMeaning)
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stems of all words. */
    Set<String> stems() {
        return list().stream().map(Words::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
