package org.entente.brief;

import java.util.List;

/**
 * One sentence of a brief.
 *
 * @param text the sentence
 * @param references numbers in the brief's list of references; empty for a sentence that states nothing about the
 *     world, or that names the document it rests on
 */
public record Sentence(String text, List<Integer> references) {

    /** Copies the numbers. */
    public Sentence {
        references = List.copyOf(references);
    }

    /** The references as they are printed: {@code [1][2]}. */
    public String marks() {
        StringBuilder marks = new StringBuilder();
        references.forEach(number -> marks.append('[').append(number).append(']'));
        return marks.toString();
    }
}
