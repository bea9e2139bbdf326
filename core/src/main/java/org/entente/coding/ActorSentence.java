package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.mention.Mention;

/** A sentence with its words and the actors found in it. Unchanging. */
final class ActorSentence {
    /** Words farther from both actors than this are not looked at. */
    private static final int FAR = 60;

    private final String text;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final int[] owners;
    private final Map<Mention, MarkedSentence.Mention> rows;

    /**
     * @param text the sentence
     * @param tokens its words in their order
     * @param mentions the actors in their order
     */
    ActorSentence(String text, List<Token> tokens, List<Mention> mentions) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.mentions = List.copyOf(mentions);
        this.rows = ActorLists.find(text, tokens, mentions);
        this.owners = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < owners.length; i++) {
            int start = tokens.get(i).start();
            while (next < mentions.size() && mentions.get(next).end() <= start) {
                next++;
            }
            owners[i] = next < mentions.size() && mentions.get(next).start() <= start ? next : -1;
        }
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Where one of a pair stands: with all that the sentence names in one row with it, unless the other is among them. */
    MarkedSentence.Mention placeOf(Mention mention, Mention other) {
        MarkedSentence.Mention own = new MarkedSentence.Mention(mention.start(), mention.end());
        MarkedSentence.Mention row = rows.getOrDefault(mention, own);
        return row.equals(rows.get(other)) ? own : row;
    }

    /** The mention to which a word belongs. */
    Optional<Mention> ownerOf(int token) {
        return owners[token] < 0 ? Optional.empty() : Optional.of(mentions.get(owners[token]));
    }

    /** The words as one pair sees them: every mention that is neither of the two is one word. */
    List<Token> seenBy(MarkedSentence pair) {
        int first = tokenAt(start(pair));
        int last = tokenAt(end(pair));
        List<Token> seen = new ArrayList<>();
        int before = -1;
        for (int i = Math.max(0, first - FAR); i < Math.min(tokens.size(), last + FAR); i++) {
            Token token = tokens.get(i);
            boolean own = pair.inSource(token.start()) || pair.inTarget(token.start());
            int owner = own ? -1 : owners[i];
            if (owner < 0) {
                seen.add(token);
            } else if (owner != before) {
                seen.add(Token.mention(
                        Token.OTHER, token.start(), mentions.get(owner).end()));
            }
            before = owner;
        }
        return seen;
    }

    private static int start(MarkedSentence pair) {
        return Stream.of(pair.source(), pair.target())
                .flatMap(Optional::stream)
                .mapToInt(MarkedSentence.Mention::start)
                .min()
                .orElse(0);
    }

    private static int end(MarkedSentence pair) {
        return Stream.of(pair.source(), pair.target())
                .flatMap(Optional::stream)
                .mapToInt(MarkedSentence.Mention::end)
                .max()
                .orElse(0);
    }

    /** The number of the first word that begins there or behind. */
    int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
