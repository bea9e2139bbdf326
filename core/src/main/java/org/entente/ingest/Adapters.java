package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ingest.acled.AcledEvents;
import org.entente.ingest.gdelt.GdeltEvents;
import org.entente.ingest.gdelt.GdeltMentions;
import org.entente.ingest.icews.IcewsEvents;
import org.entente.ingest.news.NewsEvents;
import org.entente.ingest.polecat.PolecatEvents;
import org.entente.ingest.ucdp.UcdpEvents;

/** The sources that Entente knows by name. A new one joins this list. */
public final class Adapters {
    /** The word for a table whose columns the case maps itself. */
    public static final String TABLE = "table";

    private static final List<Adapter> KNOWN = List.of(
            GdeltEvents.ADAPTER,
            GdeltMentions.ADAPTER,
            IcewsEvents.ADAPTER,
            PolecatEvents.ADAPTER,
            UcdpEvents.ADAPTER,
            AcledEvents.ADAPTER,
            NewsEvents.ADAPTER);

    private Adapters() {}

    /** The adapter of this word. */
    public static Optional<Adapter> find(String word) {
        return KNOWN.stream().filter(adapter -> adapter.word().equals(word)).findFirst();
    }

    /** The words of the sources whose rows are of this kind. A table of the user's own is in neither. */
    public static List<String> words(Adapter.Rows rows) {
        return KNOWN.stream()
                .filter(adapter -> adapter.rows() == rows)
                .map(Adapter::word)
                .toList();
    }

    /** The sources, in the order in which they are told. */
    public static List<Adapter> list() {
        return KNOWN;
    }

    /** All words, {@code table} first. */
    public static List<String> words() {
        return Stream.concat(Stream.of(TABLE), KNOWN.stream().map(Adapter::word))
                .toList();
    }
}
