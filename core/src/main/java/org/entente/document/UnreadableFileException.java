package org.entente.document;

/** A file that is broken as a whole, or of a format that is not read. The message says which and what would be right. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message which file, where, what is wrong and what would be right */
    public UnreadableFileException(String message) {
        super(message);
    }

    /** @param cause what brought it about */
    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
