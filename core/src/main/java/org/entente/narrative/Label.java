package org.entente.narrative;

import java.util.List;

/**
 * A label, or a word of praise or blame.
 *
 * @param kind label or word
 * @param name its name
 * @param tone −2 hostile, −1 cold, 1 warm, 2 close
 * @param forms its spellings, lower case; {@code *} ends a word that may go on
 */
public record Label(Kind kind, String name, int tone, List<String> forms) {
    private static final int MOST = 2;

    /** What it speaks of. */
    public enum Kind {
        /** What the other is called. */
        LABEL,
        /** How dealings with it are spoken of. */
        WORD
    }

    /** Copies the forms. @throws IllegalArgumentException when the tone is 0 or beyond 2 */
    public Label {
        forms = List.copyOf(forms);
        if (tone == 0 || Math.abs(tone) > MOST) {
            throw new IllegalArgumentException("the tone of " + name + " must be -2, -1, 1 or 2, is " + tone);
        }
    }
}
