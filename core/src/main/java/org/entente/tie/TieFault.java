package org.entente.tie;

/**
 * A row that cannot be used.
 *
 * @param line its line, from 1
 * @param field the column at fault
 * @param value what stands there
 * @param reason what is wrong, and what would be right
 */
public record TieFault(long line, String field, String value, String reason) {
    @Override
    public String toString() {
        return "line " + line + ": " + field + " is \"" + value + "\": " + reason;
    }
}
