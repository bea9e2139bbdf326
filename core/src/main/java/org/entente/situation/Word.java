package org.entente.situation;

/**
 * A word of a sentence.
 *
 * @param key small letters without accents and apostrophes
 * @param start index of its first character
 * @param end index behind its last character, a possessive ending not counted
 * @param capital true when it begins with a capital letter or a digit
 * @param possessive true when 's follows
 * @param before what stands between the word before and this one
 */
record Word(String key, int start, int end, boolean capital, boolean possessive, Break before) {
    /** What parts two words, weightiest last. */
    enum Break {
        BLANK,
        HYPHEN,
        PAUSE,
        STOP
    }

    boolean isNumber() {
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        return first >= '0' && first <= '9';
    }
}
