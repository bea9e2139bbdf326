package org.entente.ingest;

/** A file that cannot be read at all. Nothing of it is loaded; what was held before stays. */
public final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message file, line, what is wrong and what would be right */
    public BrokenFileException(String message) {
        super(message);
    }
}
