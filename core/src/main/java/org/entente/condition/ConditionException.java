package org.entente.condition;

/** A condition that cannot be read. The message says what is wrong, with the word, and what would be right. */
public final class ConditionException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final int line;
    private final int column;

    /**
     * @param line line of the condition's text, from 1
     * @param column column of that line, from 1
     */
    ConditionException(String message, int line, int column) {
        super(message);
        this.reason = message;
        this.line = line;
        this.column = column;
    }

    /** What is wrong, and what would be right. */
    public String reason() {
        return reason;
    }

    /** Line of the condition's text, from 1. */
    public int line() {
        return line;
    }

    /** Column of that line, from 1. */
    public int column() {
        return column;
    }
}
