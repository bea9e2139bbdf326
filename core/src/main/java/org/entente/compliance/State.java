package org.entente.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where a provision stands. */
public enum State {
    /** It does not bind yet. */
    PENDING("pending"),
    /** It binds, and nothing was done about it yet. */
    DUE("due"),
    /** It is being carried out, in part, on paper or so far. */
    IN_PROGRESS("in progress"),
    /** It was carried out, wholly. */
    FULFILLED("fulfilled"),
    /** Its day has passed and it was not carried out. */
    OVERDUE("overdue"),
    /** It was broken. */
    VIOLATED("violated"),
    /** Its carrying out is put off. */
    SUSPENDED("suspended"),
    /** It holds no longer. */
    VOID("void"),
    /** Its time is over, and nobody observed all of it. */
    UNKNOWN("not known");

    /** From the least favourable to the most. */
    private static final List<State> GRAVITY =
            List.of(VIOLATED, VOID, OVERDUE, SUSPENDED, UNKNOWN, PENDING, DUE, IN_PROGRESS, FULFILLED);

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** The word of exports, {@code in-progress} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The least favourable state first. */
    static Comparator<State> gravest() {
        return Comparator.comparingInt(GRAVITY::indexOf);
    }
}
