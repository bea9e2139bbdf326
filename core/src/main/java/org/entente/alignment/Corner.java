package org.entente.alignment;

/** Where a relation stands against the middle of all relations of the state. */
public enum Corner {
    ALLY_AND_PARTNER("committed above the middle, and a partner above it"),
    ALLY_NOT_PARTNER("committed above the middle, yet a partner below it"),
    PARTNER_NOT_ALLY("a partner above the middle, without more commitment than most"),
    NEITHER("below the middle in both"),
    UNDECIDED("the interval crosses the middle of partnership"),
    UNKNOWN("one of the two sides is not known");

    private final String label;

    Corner(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }
}
