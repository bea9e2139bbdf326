package org.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Keeps count of the rows before and after each step of the ladder, for each evidence. */
final class StepNotes {
    private final Handle handle;
    private int last;
    private Map<String, Long> before = Map.of();

    StepNotes(Handle handle) {
        this.handle = handle;
    }

    /** Counts the rows before the first step. */
    void start(String relation) {
        before = count(relation);
    }

    /** The number of the step that is being made. */
    int next() {
        return last + 1;
    }

    /** Notes a step after which the relation holds what is left. */
    void note(String name, String relation) {
        note(name, count(relation));
    }

    /** Notes a step after which so many rows of each evidence are left; an evidence that is not named has none. */
    void note(String name, Map<String, Long> after) {
        last++;
        before.forEach((evidence, rows) -> handle.execute(
                "INSERT INTO ladder_step VALUES (?, ?, ?, ?, ?)",
                last,
                name,
                evidence,
                rows,
                after.getOrDefault(evidence, 0L)));
        before = after;
    }

    private Map<String, Long> count(String relation) {
        Map<String, Long> counts = new LinkedHashMap<>();
        handle.select("SELECT evidence, count(*) AS n FROM " + relation + " GROUP BY evidence ORDER BY evidence")
                .map((row, _) -> counts.put(row.getString("evidence"), row.getLong("n")))
                .list();
        return counts;
    }
}
