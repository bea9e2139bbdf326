package org.entente.zone;

/** A zone that cannot be read. The message says what is wrong, with the value, and what would be right. */
public final class ZoneException extends Exception {
    private static final long serialVersionUID = 1;

    ZoneException(String message) {
        super(message);
    }
}
