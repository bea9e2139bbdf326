package org.entente.fetch;

/** A fetch that cannot go on. What was fetched before stays. */
public final class FetchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whose turn it is. */
    public enum Kind {
        /** What was asked for cannot be done; ask differently. */
        BAD_INPUT,
        /** The server or the folder cannot be used now; try later. */
        UNAVAILABLE
    }

    private final Kind kind;

    private FetchException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static FetchException badInput(String message) {
        return new FetchException(Kind.BAD_INPUT, message);
    }

    static FetchException unavailable(String message) {
        return new FetchException(Kind.UNAVAILABLE, message);
    }

    /** Whose turn it is. */
    public Kind kind() {
        return kind;
    }
}
