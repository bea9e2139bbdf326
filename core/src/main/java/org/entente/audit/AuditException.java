package org.entente.audit;

/** Something that cannot be drawn, judged, changed or undone, with what would be right. */
public final class AuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, with the value and what would be right */
    public AuditException(String message) {
        super(message);
    }
}
