package org.entente.incident;

/**
 * A row that was marked as doubtful.
 *
 * @param mark why
 * @param detail the word, the name or the days that called for it
 * @param row the row
 */
public record MarkedRow(Mark mark, String detail, Report row) {}
