package org.entente.casefile;

/**
 * Something wrong in a case.
 *
 * @param file the file, relative to the case's folder
 * @param line counted from 1
 * @param column counted from 1
 * @param message what is wrong, with the value, and what would be right
 */
public record Mistake(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
