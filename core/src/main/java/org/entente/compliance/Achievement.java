package org.entente.compliance;

import org.entente.agreement.Sign;

/** How far an act has come. Only the last is done. */
public enum Achievement {
    /** Nothing is told. */
    NOTHING("nothing told"),
    /** It was announced. */
    ANNOUNCED("announced"),
    /** It was agreed on paper. */
    AGREED("agreed on paper"),
    /** It was carried out in part. */
    PARTLY("carried out in part"),
    /** It was carried out; of a prohibition: it is said to be kept. */
    WHOLLY("carried out");

    private final String label;

    Achievement(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** What a sign shows to be achieved. */
    static Achievement of(Sign sign) {
        return switch (sign) {
            case CARRIED_OUT -> WHOLLY;
            case PARTLY -> PARTLY;
            case AGREED -> AGREED;
            case ANNOUNCED -> ANNOUNCED;
            case VOIDED, SUSPENDED, RESUMED, VIOLATED, TRIGGERED, UNMET -> NOTHING;
        };
    }
}
