package org.entente.condition;

/** What a condition says of an incident. Who cannot know says so; it is never taken for a no. */
public enum Answer {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It cannot be told from what is known. */
    UNKNOWN;

    /** Yes for true, no for false. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Both hold. A no on either side is a no, whatever is unknown on the other (Kleene's strong logic, as in CEL). */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** At least one holds. A yes on either side is a yes, whatever is unknown on the other. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The contrary; what is unknown stays so. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
