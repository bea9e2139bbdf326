package org.entente.tie;

/** What became of one row of a file. */
sealed interface Outcome {
    /** It is used. */
    record Used(int year) implements Outcome {}

    /** It says again what another row said. */
    record Repeated(int year) implements Outcome {}

    /** It is of a year that nobody asked for. */
    record OtherYear(int year) implements Outcome {}

    /** It cannot be used. */
    record Faulty(String field, String value, String reason) implements Outcome {}
}
