package org.entente.casefile;

/** A new case that cannot be written as it was asked for. Nothing was written. */
public final class NewCaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NewCaseException(String message) {
        super(message);
    }
}
