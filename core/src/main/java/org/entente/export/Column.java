package org.entente.export;

import java.util.function.Function;

/**
 * One column of an exported table.
 *
 * @param name its name: lower-case words with underscores, a unit in it where there is one
 * @param description what stands in it, for someone who sees only the file
 * @param value the cell of a row: a text, number, day, truth value, list of texts, or an {@code Optional} of these
 */
public record Column<R>(String name, String description, Function<R, Object> value) {

    /** The same, so that what stands in the cell can be written as a lambda in a list of columns. */
    static <R> Column<R> column(String name, String description, Function<R, Object> value) {
        return new Column<>(name, description, value);
    }
}
