package org.entente.evaluation;

/** A file of dyad-months that cannot be used; the message names file, line, column, value and what would be right. */
public final class OnsetFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnsetFileException(String message) {
        super(message);
    }
}
