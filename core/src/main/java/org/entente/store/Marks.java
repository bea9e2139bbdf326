package org.entente.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.incident.Mark;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;
import org.jdbi.v3.core.Jdbi;

/** The rows that the ladder left out because of a mark. */
public final class Marks {
    private static final String OF_PAIR =
            "coalesce(e.source_state IN (?, ?) AND e.target_state IN (?, ?) AND e.source_state <> e.target_state, false)";

    private final Jdbi jdbi;

    Marks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * How many rows bear each mark that any bears, in the order of the marks.
     *
     * @param kept the marks that leave no row out
     */
    public List<MarkCount> count(Dyad dyad, Set<Mark> kept) {
        return jdbi.withHandle(handle -> handle
                .select("""
                        SELECT m.mark, count(*) AS rows, count(*) FILTER (%s) AS of_pair
                        FROM event_mark m JOIN event e USING (file_id, record) GROUP BY m.mark""".formatted(OF_PAIR), dyad.first(), dyad.second(), dyad.first(), dyad.second())
                .map((row, _) -> {
                    Mark mark = mark(row.getString("mark"));
                    return new MarkCount(mark, row.getLong("rows"), row.getLong("of_pair"), kept.contains(mark));
                })
                .stream()
                .sorted(Comparator.comparing(MarkCount::mark))
                .toList());
    }

    /** The marked rows that name both states of the pair, by day, file and record. */
    public List<MarkedRow> list(Dyad dyad, int atMost) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        SELECT e.*, f.name, m.mark, m.detail, NULL::VARCHAR AS joined_by
                        FROM event_mark m JOIN event e USING (file_id, record) JOIN source_file f USING (file_id)
                        WHERE %s ORDER BY e.day, f.name, e.record, m.mark LIMIT ?""".formatted(OF_PAIR), dyad.first(), dyad.second(), dyad.first(), dyad.second(), atMost)
                .map((row, _) ->
                        new MarkedRow(mark(row.getString("mark")), row.getString("detail"), IncidentRow.report(row)))
                .list());
    }

    private static Mark mark(String word) {
        return Mark.find(word).orElseThrow(() -> new IllegalStateException("no mark is called " + word));
    }
}
