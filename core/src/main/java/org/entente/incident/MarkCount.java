package org.entente.incident;

/**
 * How many rows bear a mark.
 *
 * @param mark the mark
 * @param rows rows of all actors; a row with two marks counts for both
 * @param ofPair those that name both states of the pair
 * @param kept true when the case lets them stay on the ladder
 */
public record MarkCount(Mark mark, long rows, long ofPair, boolean kept) {}
