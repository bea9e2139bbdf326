package org.entente.petrarch;

import java.util.List;

/**
 * One thing that a pattern looks for, seen from the verb.
 *
 * @param element what it looks for
 * @param reach how far from the step before, or from the verb
 */
record PatternStep(Element element, Reach reach) {
    /** How far. */
    enum Reach {
        /** The next word. */
        ADJACENT,
        /** Within the same noun phrase or prepositional phrase. */
        NEAR,
        /** Anywhere on that side of the verb. */
        OPEN
    }

    /** Who an actor in a pattern is. */
    enum Role {
        SOURCE,
        TARGET,
        /** Several actors as one: both sides of the event before the verb, the target behind it. */
        COMPOUND
    }

    /** What a step looks for. */
    sealed interface Element permits Words, Actor, Skip {}

    /**
     * One of several words or fixed phrases.
     *
     * @param phrases the words in capitals, phrase by phrase
     */
    record Words(List<List<String>> phrases) implements Element {
        Words {
            phrases = List.copyOf(phrases);
        }

        static Words of(String word) {
            return new Words(List.of(List.of(word)));
        }
    }

    /**
     * A noun phrase with a code.
     *
     * @param role who it is in the event
     */
    record Actor(Role role) implements Element {}

    /** A noun phrase, whoever it is. */
    record Skip() implements Element {}
}
