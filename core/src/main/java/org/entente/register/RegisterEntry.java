package org.entente.register;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement in a register.
 *
 * @param kind the register
 * @param id its key there
 * @param day the day of its signing, as the register has it
 * @param title its name
 * @param parties who signed, in the register's words
 * @param places codes of the states that it concerns
 * @param line the line of the file on which it begins, from 1
 */
public record RegisterEntry(
        RegisterKind kind, String id, LocalDate day, String title, String parties, List<String> places, long line) {

    /** Copies the list. */
    public RegisterEntry {
        places = List.copyOf(places);
    }
}
