package org.entente.condition;

/**
 * A place in the text of a condition.
 *
 * @param line from 1
 * @param column from 1
 */
record Spot(int line, int column) {

    ConditionException mistake(String message) {
        return new ConditionException(message, line, column);
    }
}
