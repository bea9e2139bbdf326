package org.entente.petrarch;

/**
 * Something in a dictionary that could not be read.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param value what stands there
 * @param right what would be right
 */
public record SetAside(String file, int line, String value, String right) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + value + ": " + right;
    }
}
