package org.entente.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.mention.Mention;

/** Who says so: the actor before a word of saying, or behind "according to". */
final class Claimants {
    private static final int REACH = 6;
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "announced",
            "announces",
            "reported",
            "reports",
            "claimed",
            "claims",
            "stated",
            "states",
            "confirmed",
            "confirms",
            "told",
            "declared",
            "added",
            "alleged",
            "insisted");

    private Claimants() {}

    /** The claimant that a sentence names. */
    static Optional<Mention> find(ActorSentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (SAYING.contains(tokens.get(at).text()) && isSaying(sentence, at)) {
                Optional<Mention> speaker = before(sentence, at);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
            if (tokens.get(at).text().equals("according") && at + 1 < tokens.size()) {
                return behind(sentence, at + 2);
            }
        }
        return Optional.empty();
    }

    /** Not the States of a name, nor reports, claims and states as nouns. */
    private static boolean isSaying(ActorSentence sentence, int at) {
        if (sentence.ownerOf(at).isPresent()) {
            return false;
        }
        String word = sentence.tokens().get(at).text();
        boolean noun = word.equals("states") || word.equals("reports") || word.equals("claims");
        return !noun || (at > 0 && sentence.ownerOf(at - 1).isPresent());
    }

    private static Optional<Mention> before(ActorSentence sentence, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            Token token = sentence.tokens().get(at);
            Optional<Mention> mention = sentence.ownerOf(at);
            if (mention.isPresent()) {
                return mention;
            }
            if (token.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> behind(ActorSentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.tokens().size(), from + REACH); at++) {
            Optional<Mention> mention = sentence.ownerOf(at);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }
}
