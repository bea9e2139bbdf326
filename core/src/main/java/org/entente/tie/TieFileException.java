package org.entente.tie;

/** A file of ties that cannot be read as what it is said to be. The message names file, line, what stands there and what would be right. */
public final class TieFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TieFileException(String message) {
        super(message);
    }
}
