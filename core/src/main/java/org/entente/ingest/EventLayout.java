package org.entente.ingest;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Files whose records are events.
 *
 * @param name its name, for messages
 * @param prefix what stands before the source's identifiers, {@code gdelt:} for instance; empty for none
 * @param shape columns, separator, quoting
 * @param source who acts
 * @param target towards whom
 * @param cells where the other fields come from
 * @param traits what holds for all its records
 */
public record EventLayout(
        String name,
        String prefix,
        Shape shape,
        ActorCells source,
        ActorCells target,
        Map<EventField, Cell> cells,
        Traits traits)
        implements Layout {

    /** Copies the cells. */
    public EventLayout {
        cells = Map.copyOf(cells);
    }

    @Override
    public Stream<Cell> read() {
        return Stream.of(cells.values().stream(), source.cells(), target.cells())
                .flatMap(part -> part);
    }
}
