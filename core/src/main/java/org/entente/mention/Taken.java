package org.entente.mention;

import java.util.List;

/** Tells for one word after the other whether a mention covers it. The mentions stand in order; words are asked in order. */
final class Taken {
    private final List<Mention> mentions;
    private int at;

    Taken(List<Mention> mentions) {
        this.mentions = mentions;
    }

    boolean covers(Token token) {
        while (at < mentions.size() && mentions.get(at).end() <= token.start()) {
            at++;
        }
        return at < mentions.size() && mentions.get(at).start() <= token.start();
    }
}
