package org.entente.mention;

import java.time.LocalDate;
import java.util.List;

/**
 * Finds actors in text with the tables that ship with Entente. Reading the tables takes about a second; make one and keep
 * it. Unchanging; safe for use by several threads.
 */
public final class ActorFinder {
    private final AmbiguousWords ambiguous = new AmbiguousWords();
    private final Items items = new Items(Phrases.shipped(), ambiguous);

    /** A reader for one document of that day. */
    public DocumentActors document(LocalDate day) {
        return new DocumentActors(day, items, ambiguous);
    }

    /** The mentions of a sentence that stands alone. */
    public List<Mention> find(String sentence, LocalDate day) {
        return document(day).read(sentence);
    }
}
