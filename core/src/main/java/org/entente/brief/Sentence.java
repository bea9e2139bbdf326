package org.entente.brief;

import java.util.List;

/**
 * One sentence of a brief.
 *
 * @param text the sentence
 * @param references numbers in the brief's list of references; filled exactly where it rests on incidents
 * @param basis what it rests on
 * @param under true when it tells more of the last sentence before it that does not
 */
public record Sentence(String text, List<Integer> references, Basis basis, boolean under) {

    /** What a sentence rests on. */
    public enum Basis {
        /** Incidents of the list of references. */
        INCIDENTS,
        /** A document that the sentence names. */
        DOCUMENT,
        /** A computation: the sentence, or the heading above it, names the method and its version. */
        METHOD,
        /** Nothing: it says what is not known or not there, or how to read the brief. */
        NOTHING
    }

    /** Copies the numbers. @throws IllegalArgumentException when it is to rest on incidents and names none, or the other way */
    public Sentence {
        references = List.copyOf(references);
        if (references.isEmpty() == (basis == Basis.INCIDENTS)) {
            throw new IllegalArgumentException(
                    "a sentence that rests on " + basis + " cites " + references + ": " + text);
        }
    }

    Sentence(String text, List<Integer> references, Basis basis) {
        this(text, references, basis, false);
    }

    /** The same, as one that tells more of the sentence before it. */
    Sentence below() {
        return new Sentence(text, references, basis, true);
    }

    /** A sentence that rests on incidents; where none are cited, on what else it names. */
    static Sentence resting(String text, List<Integer> references, Basis otherwise) {
        return new Sentence(text, references, references.isEmpty() ? otherwise : Basis.INCIDENTS);
    }

    /** A sentence that says what is not known or not there, or how to read the brief. */
    static Sentence plain(String text) {
        return new Sentence(text, List.of(), Basis.NOTHING);
    }

    /** A sentence that tells what a method computed. */
    static Sentence computed(String text) {
        return new Sentence(text, List.of(), Basis.METHOD);
    }

    /** A sentence that names the document it rests on. */
    static Sentence documented(String text) {
        return new Sentence(text, List.of(), Basis.DOCUMENT);
    }

    /** The references as they are printed: {@code [1][2]}. */
    public String marks() {
        StringBuilder marks = new StringBuilder();
        references.forEach(number -> marks.append('[').append(number).append(']'));
        return marks.toString();
    }
}
