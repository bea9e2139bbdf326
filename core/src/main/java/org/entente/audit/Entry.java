package org.entente.audit;

import java.time.LocalDate;

/**
 * One line of the journal.
 *
 * @param number its number, from 1, in the order of entering
 * @param day the day on which it was entered
 * @param by who entered it
 * @param change what it does
 */
public record Entry(long number, LocalDate day, String by, Change change) {
    private static final int LONGEST_NAME = 80;

    /** @throws AuditException when no name, or none that can be shown, is given */
    public Entry {
        by = by.strip();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            throw new AuditException("\"" + by + "\" is no name; give one of 1 to " + LONGEST_NAME + " characters");
        }
    }
}
