package org.entente.corroboration;

/** What the collections say of one curated entry. */
public enum Verdict {
    /** At least one collection reports the same on that day, or a day beside it. */
    CORROBORATED("corroborated"),
    /** No collection reports it on its day, but one reports the same a few days off. */
    PERHAPS_WRONG_DATE("perhaps a wrong date"),
    /** No collection reports it; a collection that should have it may lack it, see {@link Finding#missingFrom}. */
    STANDS_ALONE("stands alone"),
    /** The collection that should report it has no items for that time, and no other reports it. */
    NOT_COVERED("not covered");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict in words. */
    public String label() {
        return label;
    }
}
