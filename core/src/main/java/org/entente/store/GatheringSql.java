package org.entente.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Gatherings of three or more states, which sources write as one meeting of every pair. A document that has more meeting
 * pairs than a tree over its states (so at least one triangle of them, not one visitor's round) tells of a gathering of all
 * its states; an incident is part of one when most of the documents that report it say so. Each pair then has the share
 * 1 ÷ (n(n−1)/2), so that the whole gathering counts once.
 */
final class GatheringSql {
    private final Handle handle;

    GatheringSql(Handle handle) {
        this.handle = handle;
    }

    void run(StepNotes notes) {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE gathering AS
                WITH meeting AS (
                    SELECT l.head AS rid, t.document, t.day, least(t.source, t.target) AS one, greatest(t.source, t.target) AS other
                    FROM link l JOIN told t USING (rid) JOIN head h ON h.rid = l.head
                    WHERE h.report AND h.mutual AND h.source <> h.target AND t.document IS NOT NULL
                      AND t.between_states),
                pair AS (SELECT DISTINCT document, day, one, other FROM meeting),
                told_of AS (
                    SELECT p.document, p.day, p.pairs, count(DISTINCT s.state) AS states
                    FROM (SELECT document, day, count(*) AS pairs FROM pair GROUP BY ALL HAVING count(*) >= 3) p
                    JOIN (SELECT document, day, one AS state FROM pair UNION ALL SELECT document, day, other FROM pair) s
                         ON s.document = p.document AND s.day = p.day
                    GROUP BY ALL),
                attended AS (
                    SELECT m.rid, quantile_disc(CASE WHEN t.pairs >= t.states THEN t.states ELSE 2 END, 0.5) AS states
                    FROM (SELECT DISTINCT rid, document, day FROM meeting) m LEFT JOIN told_of t USING (document, day)
                    GROUP BY m.rid)
                SELECT rid, states::INTEGER AS attendees, 2 / (states * (states - 1)) AS share FROM attended WHERE states > 2""");
        Map<String, Long> happenings = new LinkedHashMap<>();
        handle.select("""
                        SELECT evidence, ceil(sum(coalesce(share, 1)) - 1e-6)::BIGINT AS n
                        FROM head LEFT JOIN gathering USING (rid) GROUP BY evidence ORDER BY evidence""")
                .map((row, _) -> happenings.put(row.getString("evidence"), row.getLong("n")))
                .list();
        notes.note("gatherings of three or more counted once", happenings);
    }
}
