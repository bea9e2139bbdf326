package org.entente.petrarch;

import java.util.regex.Pattern;

/** Regular plurals of English nouns, in capitals. */
final class Plurals {
    private static final Pattern HISSING = Pattern.compile(".*(S|X|Z|CH|SH)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^AEIOU]Y");

    private Plurals() {}

    static String of(String noun) {
        if (HISSING.matcher(noun).matches()) {
            return noun + "ES";
        }
        if (CONSONANT_Y.matcher(noun).matches()) {
            return noun.substring(0, noun.length() - 1) + "IES";
        }
        return noun + "S";
    }
}
