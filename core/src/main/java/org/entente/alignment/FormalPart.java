package org.entente.alignment;

/** What formal commitment is made of. Each part runs from 0 to 1; all that are known in a year weigh the same. */
public enum FormalPart {
    /** How far the strongest pledge goes, 0 to 3 by 3, mean of what each has pledged the other. */
    PLEDGE("pledge", "strength of the strongest alliance pledge, mean of both directions"),
    /** How alike the two pledge to all states: S of Signorino and Ritter (1999), drawn to 0..1. */
    PORTFOLIO("portfolio", "likeness of all their pledges (S-score)"),
    /** Mid-rank of their joint memberships among all pairs of the year. */
    MEMBERSHIPS("memberships", "joint memberships of organisations, as a rank among all pairs of states"),
    /** Mid-rank of how near they vote at the United Nations among all pairs of the session. */
    VOTING("voting", "nearness of their votes at the United Nations, as a rank among all pairs of states");

    private final String word;
    private final String label;

    FormalPart(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** One word for it. */
    public String word() {
        return word;
    }

    /** What it is. */
    public String label() {
        return label;
    }
}
