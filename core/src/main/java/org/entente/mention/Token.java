package org.entente.mention;

/**
 * A word of a sentence.
 *
 * @param text as written, without a possessive ending
 * @param key small letters, no accents, no dots: what is looked up
 * @param start index of its first character
 * @param end index behind its last character, a possessive ending not counted
 * @param gap what stands between the word before and this one
 * @param possessive true when 's or a bare apostrophe follows
 */
record Token(String text, String key, int start, int end, Gap gap, boolean possessive) {
    /** What lies between two words, the weightiest sign of it. */
    enum Gap {
        BLANK,
        HYPHEN,
        DOT,
        SIGN
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCapitals() {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
