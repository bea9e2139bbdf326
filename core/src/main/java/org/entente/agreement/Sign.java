package org.entente.agreement;

import java.util.Optional;
import java.util.stream.Stream;

/** What an incident, as someone tells it, shows of a provision. */
public enum Sign {
    /** The provision holds no longer. */
    VOIDED("voidBy", "void"),
    /** Its carrying out is put off. */
    SUSPENDED("suspendedBy", "suspended"),
    /** It is taken up again, or a broken prohibition is renewed. */
    RESUMED("resumedBy", "resumed"),
    /** It was broken. */
    VIOLATED("violatedBy", "violated"),
    /** What a conditional provision waits for has come about. */
    TRIGGERED("when", "condition met"),
    /** Someone says that it is not carried out, or blames another for that. */
    UNMET("blamedBy", "not carried out"),
    /** It was said that it will be done. Announced is not done. */
    ANNOUNCED("announcedBy", "announced"),
    /** How to do it was agreed. Agreed on paper is not done. */
    AGREED("agreedBy", "agreed on paper"),
    /** It was done in part, which is not done. */
    PARTLY("partlyBy", "carried out in part"),
    /** It was done; of a prohibition: it is said to be kept. */
    CARRIED_OUT("fulfilledBy", "carried out");

    private final String key;
    private final String label;

    Sign(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The key under which a case writes the rule for it. */
    public String key() {
        return key;
    }

    /** In words, which case files use in accounts. */
    public String label() {
        return label;
    }

    /** True when it tells how far the act has come: of one incident the least such sign counts. */
    public boolean tellsHowFar() {
        return switch (this) {
            case ANNOUNCED, AGREED, PARTLY, CARRIED_OUT -> true;
            case VOIDED, SUSPENDED, RESUMED, VIOLATED, TRIGGERED, UNMET -> false;
        };
    }

    /** The sign of a label. */
    public static Optional<Sign> find(String label) {
        return Stream.of(values()).filter(sign -> sign.label.equals(label)).findFirst();
    }
}
