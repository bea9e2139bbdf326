package org.entente.petrarch;

/**
 * A word of a sentence.
 *
 * @param text in capitals
 * @param tag its Penn tag
 */
record Token(String text, String tag) {
    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isWord() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    boolean isComma() {
        return text.equals(",");
    }
}
