package org.entente.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.mention.Mention;

/** Actors that a sentence names in one row, as in "France, Germany and Britain": what is told of one is told of all. */
final class ActorLists {
    private static final Pattern LAST_LINK =
            Pattern.compile("\\s*(,\\s*)?(?:and|as well as|along with|&)\\s+(?:the\\s+)?");
    private static final Pattern LINK = Pattern.compile("\\s*,\\s+(?:the\\s+)?");
    private static final Set<String> FINITE = Set.of("VERB", "AUX");

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Map<Mention, MarkedSentence.Mention> rows = new HashMap<>();

    private ActorLists(String text, List<Token> tokens, List<Mention> mentions) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** The characters of the row to which each mention belongs; a mention of no row is not among them. */
    static Map<Mention, MarkedSentence.Mention> find(String text, List<Token> tokens, List<Mention> mentions) {
        ActorLists lists = new ActorLists(text, tokens, mentions);
        for (int last = mentions.size() - 1; last > 0; last--) {
            last = lists.endingAt(last);
        }
        return lists.rows;
    }

    /** @return the place before which to look on */
    private int endingAt(int last) {
        if (!between(last - 1, last, LAST_LINK) || !areApart(last - 1, last)) {
            return last;
        }
        Set<String> parties = new HashSet<>(Set.of(party(last), party(last - 1)));
        int first = last - 1;
        while (first > 0
                && between(first - 1, first, LINK)
                && !mentions.get(first - 1).kind().isWeak()
                && parties.add(party(first - 1))) {
            first--;
        }
        if (parties.size() == 2 && joinsClauses(last - 1, last)) {
            return last;
        }
        MarkedSentence.Mention row = new MarkedSentence.Mention(
                mentions.get(first).start(), mentions.get(last).end());
        for (int place = first; place <= last; place++) {
            rows.put(mentions.get(place), row);
        }
        return first + 1;
    }

    private boolean areApart(int one, int other) {
        return mentions.get(one).end() <= mentions.get(other).start()
                && !party(one).equals(party(other))
                && mentions.get(one).kind().isWeak()
                        == mentions.get(other).kind().isWeak();
    }

    private String party(int place) {
        return ActorPair.party(mentions.get(place).actor());
    }

    private boolean between(int one, int other, Pattern link) {
        int from = mentions.get(one).end();
        int to = mentions.get(other).start();
        return from <= to && link.matcher(text).region(from, to).matches();
    }

    /** As in "shelled Gaza and Egypt condemned it": a comma, or a verb before the two and another right behind them. */
    private boolean joinsClauses(int one, int other) {
        if (text.substring(mentions.get(one).end(), mentions.get(other).start()).contains(",")) {
            return true;
        }
        boolean before = false;
        for (Token token : tokens) {
            if (token.end() <= mentions.get(one).start()) {
                before |= FINITE.contains(token.tag());
            } else if (token.start() >= mentions.get(other).end()) {
                return before && FINITE.contains(token.tag());
            }
        }
        return false;
    }
}
