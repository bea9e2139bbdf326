package org.entente.triad;

/** The two questions that are asked of a triad (A, B, C). The outcome is the same in both: A's cooperation with B. */
public enum Turn {
    /** Does A turn to B after A and C fall out? Pooled over those B that were on no good terms with C. */
    OWN_QUARREL("own-quarrel", "after A and C fall out"),
    /** Does A turn to B after B and C fall out? */
    OTHERS_QUARREL("others-quarrel", "after B and C fall out");

    private final String word;
    private final String label;

    Turn(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** One word. */
    public String word() {
        return word;
    }

    /** After what. */
    public String label() {
        return label;
    }
}
