package org.entente.reciprocity;

/** One of two sides. */
public enum Side {
    /** The state that the pair names first. */
    FIRST,
    /** The other. */
    SECOND;

    /** The other side. */
    public Side other() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FIRST;
        };
    }
}
