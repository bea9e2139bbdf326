package org.entente.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: small letters without accents; hyphens, apostrophes and dots are blanks or gone. */
public final class NameKey {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\-\\u2010-\\u2015]+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘`ʻ]");

    private NameKey() {}

    /** The key of a name of one or more words. */
    public static String of(String name) {
        String plain = DROPPED.matcher(fold(name)).replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /** Small letters without accents, letter by letter. Never fails, whatever the text. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('ı', 'i')
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
