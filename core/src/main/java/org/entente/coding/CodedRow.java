package org.entente.coding;

/**
 * A sentence with its right answer.
 *
 * @param sentence the sentence and its pair
 * @param relation what relates them
 */
public record CodedRow(MarkedSentence sentence, Relation relation) {}
