package org.entente.condition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words in a text, without regard to case, accents and punctuation. The last word may go on: patrol finds patrols. */
final class Phrase {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Phrase() {}

    /** The words with single spaces, and one before the first. */
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " " + BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** True when the phrase, in plain words, stands in the text. */
    static boolean isIn(String phrase, String text) {
        return plain(text).contains(phrase);
    }
}
