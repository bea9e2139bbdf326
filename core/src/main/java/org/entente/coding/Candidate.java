package org.entente.coding;

import org.entente.document.Sentence;
import org.entente.event.EventType;

/**
 * A pair of actors in a sentence with what may have happened from the first to the second.
 *
 * @param sentence the sentence
 * @param number of that sentence in the document, from 1
 * @param pair the two
 * @param odds what may have happened
 */
record Candidate(Sentence sentence, int number, ActorPair pair, EventOdds odds) {
    String source() {
        return ActorPair.party(pair.source().orElseThrow().actor());
    }

    String target() {
        return ActorPair.party(pair.target().orElseThrow().actor());
    }

    EventType type() {
        return odds.type();
    }

    /** The same pair, of which a rule says what happened. */
    Candidate as(EventType type) {
        return new Candidate(sentence, number, pair, odds.as(type));
    }

    /** True when the source is named before the target. */
    boolean inOrder() {
        return pair.source().orElseThrow().start() < pair.target().orElseThrow().start();
    }

    /** The same act, whichever sentence tells it. */
    String act() {
        return source() + " " + target() + " " + type();
    }

    /** The same act the other way round. */
    String reversed() {
        return target() + " " + source() + " " + type();
    }

    /** The same two in the same sentence, in whichever order. */
    String place() {
        String one = source();
        String other = target();
        return number + " " + (one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
    }
}
