package org.entente.series;

/** What is known of a day before anything that happened on it. */
public enum Covered {
    /** A source held all, or as good as all, that it has for the day. */
    WHOLLY("covered wholly"),
    /** A source held a part of it. */
    PARTLY("partly"),
    /** No source held it: a gap, which is never calm. */
    NOT("not at all"),
    /** No source had begun yet: unknown, and neither a gap nor calm. */
    BEFORE("unknown (before the first covered day)");

    private final String label;

    Covered(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** True when anything can be said about the day. */
    public boolean any() {
        return switch (this) {
            case WHOLLY, PARTLY -> true;
            case NOT, BEFORE -> false;
        };
    }
}
