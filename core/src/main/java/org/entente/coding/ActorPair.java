package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.mention.Mention;

/**
 * Two places in a sentence, of which the first may have done something to the second.
 *
 * @param sentence where they stand
 * @param marked their places
 * @param source the actor found at the first; empty when none was found there
 * @param target the actor found at the second
 */
record ActorPair(ActorSentence sentence, MarkedSentence marked, Optional<Mention> source, Optional<Mention> target) {
    /** A sentence with more mentions is a list or a page without full stops: only neighbours are looked at. */
    private static final int MANY = 14;

    private static final int NEIGHBOURS = 4;

    /** All pairs of different parties, in both directions, those that one phrase names in one; two that are both only guessed at, or only places, are no pair. */
    static List<ActorPair> of(ActorSentence sentence) {
        List<Mention> mentions = sentence.mentions();
        int reach = mentions.size() > MANY ? NEIGHBOURS : MANY;
        List<ActorPair> pairs = new ArrayList<>();
        for (int one = 0; one < mentions.size(); one++) {
            for (int other = Math.max(0, one - reach); other < Math.min(mentions.size(), one + reach + 1); other++) {
                if (areTwo(mentions.get(one), mentions.get(other))) {
                    pairs.add(of(sentence, mentions.get(one), mentions.get(other)));
                } else if (one < other && areTogether(mentions.get(one), mentions.get(other))) {
                    pairs.add(together(sentence, mentions.get(one), mentions.get(other)));
                }
            }
        }
        return pairs;
    }

    static ActorPair of(ActorSentence sentence, Mention source, Mention target) {
        MarkedSentence marked = new MarkedSentence(
                sentence.text(),
                Optional.of(sentence.placeOf(source, target)),
                Optional.of(sentence.placeOf(target, source)));
        return new ActorPair(sentence, marked, Optional.of(source), Optional.of(target));
    }

    /** Two that one phrase names, as "the two leaders" does: it stands for the source, and the target is not named. */
    private static ActorPair together(ActorSentence sentence, Mention source, Mention target) {
        MarkedSentence marked = new MarkedSentence(sentence.text(), Optional.of(place(source)), Optional.empty());
        return new ActorPair(sentence, marked, Optional.of(source), Optional.of(target));
    }

    /** True when one phrase names both, so that what is told of them is told of both. */
    boolean areTogether() {
        return marked.target().isEmpty();
    }

    private static boolean areTogether(Mention one, Mention other) {
        return one.start() == other.start()
                && one.end() == other.end()
                && !party(one.actor()).equals(party(other.actor()));
    }

    private static MarkedSentence.Mention place(Mention mention) {
        return new MarkedSentence.Mention(mention.start(), mention.end());
    }

    private static boolean areTwo(Mention one, Mention other) {
        boolean apart = one.end() <= other.start() || other.end() <= one.start();
        boolean named = !one.kind().isWeak() || !other.kind().isWeak();
        return apart && named && !party(one.actor()).equals(party(other.actor()));
    }

    /** Whom an actor counts for: the organisation, else the state. */
    static String party(Actor actor) {
        return actor.organization().or(actor::state).orElseThrow();
    }
}
