package org.entente.condition;

/**
 * A name in a condition that only its case can know.
 *
 * @param kind what it should be the name of
 * @param name the name
 * @param line line of the condition's text, from 1
 * @param column column of that line, from 1
 */
public record Reference(Kind kind, String name, int line, int column) {
    /** What a name can stand for. */
    public enum Kind {
        /** The id of a zone. */
        ZONE,
        /** The code of an actor. */
        ACTOR
    }
}
