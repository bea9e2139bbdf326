package org.entente.coding;

/**
 * A word of a sentence.
 *
 * @param text as written, in lower case
 * @param stem Porter's stem, by which words are compared
 * @param tag its part of speech in the universal scheme (VERB, NOUN, ADP …)
 * @param start the first character's position in the sentence
 * @param end the position behind the last
 */
record Token(String text, String stem, String tag, int start, int end) {
    /** The mention of the one who acts, taken as one word. */
    static final String SOURCE = "SOURCE";

    /** The mention of the one at whom the act is directed, taken as one word. */
    static final String TARGET = "TARGET";

    /** The mention of an actor that is neither, taken as one word. */
    static final String OTHER = "OTHER";

    /** A mention taken as one word. */
    static Token mention(String role, int start, int end) {
        return new Token(role, role, role, start, end);
    }

    boolean isVerb() {
        return tag.equals("VERB");
    }

    boolean isMention() {
        return tag.equals(SOURCE) || tag.equals(TARGET);
    }
}
