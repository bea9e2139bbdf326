package org.entente.ingest.gdelt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.Adapter;
import org.entente.ingest.Cell;
import org.entente.ingest.Layout;
import org.entente.ingest.MentionField;
import org.entente.ingest.MentionLayout;

/** GDELT mentions: each time that a document mentions an event of 2.0, also long after the event was taken up. */
public final class GdeltMentions {
    /** The columns in the codebook's order. */
    private static final List<String> COLUMNS = List.of(
            "GlobalEventID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    /** {@code as: gdelt-mentions}. */
    public static final Adapter ADAPTER = new Adapter(
            "gdelt-mentions",
            GdeltEvents.profile(),
            Adapter.Rows.REPORTS,
            List.of(
                    layout("GDELT mentions with a header", Layout.Shape.named(Optional.empty(), true)),
                    layout("GDELT mentions", new Layout.Shape(Optional.of('\t'), false, COLUMNS, 0, false))));

    private GdeltMentions() {}

    private static MentionLayout layout(String name, Layout.Shape shape) {
        Map<MentionField, Cell> cells = new EnumMap<>(Map.of(
                MentionField.EVENT, Cell.column("GlobalEventID"),
                MentionField.HAPPENED, Cell.column("EventTimeDate"),
                MentionField.MENTIONED, Cell.column("MentionTimeDate"),
                MentionField.KIND, Cell.column("MentionType"),
                MentionField.PUBLISHER, Cell.column("MentionSourceName"),
                MentionField.URL, Cell.column("MentionIdentifier")));
        cells.putAll(Map.of(
                MentionField.SENTENCE, Cell.column("SentenceID"),
                MentionField.IN_RAW_TEXT, Cell.column("InRawText"),
                MentionField.CONFIDENCE, Cell.column("Confidence"),
                MentionField.LENGTH, Cell.column("MentionDocLen"),
                MentionField.TONE, Cell.column("MentionDocTone"),
                MentionField.TRANSLATION, Cell.column("MentionDocTranslationInfo")));
        return new MentionLayout(name, GdeltEvents.PREFIX, shape, cells);
    }
}
