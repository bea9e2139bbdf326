package org.entente.export;

import java.util.List;
import org.entente.relation.Timeline.Mark;

/** The table of what a record marks on the time axis of a relation. */
public final class MarkTable {
    private MarkTable() {}

    /** Earliest first. */
    public static Table<Mark> of(List<Mark> marks) {
        return new Table<>(
                "marks",
                List.of(
                        new Column<>("day", "the day (UTC)", Mark::day),
                        new Column<>(
                                "row",
                                "what the mark is about",
                                mark -> mark.kind().track().label()),
                        new Column<>(
                                "kind", "what happened", mark -> mark.kind().label()),
                        new Column<>("words", "what it is, in words", Mark::words),
                        new Column<>(
                                "incident",
                                "key of the incident that shows it; empty where the case itself says so",
                                Mark::incident)),
                marks);
    }
}
