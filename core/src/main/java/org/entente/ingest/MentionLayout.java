package org.entente.ingest;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Files whose records are mentions of events in documents.
 *
 * @param name its name, for messages
 * @param prefix what stands before the identifiers of the events that are mentioned, {@code gdelt:} for instance
 * @param shape columns, separator, quoting
 * @param cells where the fields come from; one for every {@link MentionField}
 */
public record MentionLayout(String name, String prefix, Shape shape, Map<MentionField, Cell> cells) implements Layout {

    /** Copies the cells. */
    public MentionLayout {
        cells = Map.copyOf(cells);
    }

    @Override
    public Stream<Cell> read() {
        return cells.values().stream();
    }
}
