package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.series.Window;
import org.entente.triad.PairDay;
import org.jdbi.v3.core.Jdbi;

/** Reduces machine-coded incidents to amounts of cooperation and conflict by pair and day, for all pairs of states. */
public final class PairDays {
    private final Jdbi jdbi;

    PairDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The amounts by day and pair. An incident is a pair's own when a document that reports it reports of no other pair, or
     * when its documents are not known; each counts once. Sums are of decimals, which do not depend on order.
     */
    public List<PairDay> list() {
        return jdbi.withHandle(handle -> handle.select("""
                        WITH between AS (
                            SELECT incident_key, day, pair, quad IN ('VERBAL_COOPERATION', 'MATERIAL_COOPERATION') AS cooperation,
                                   share::DECIMAL(12, 6) AS amount
                            FROM incident WHERE evidence = 'machine' AND pair IS NOT NULL AND source_state <> target_state),
                        told AS (
                            SELECT incident_key, b.pair, split_part(f.signature, ' ', 1) || ' ' || coalesce(e.url, e.story) AS document
                            FROM between b JOIN incident_event USING (incident_key) JOIN event e USING (file_id, record)
                            JOIN source_file f USING (file_id)),
                        document AS (SELECT document, count(DISTINCT pair) AS pairs FROM told WHERE document IS NOT NULL GROUP BY ALL),
                        own AS (SELECT incident_key, bool_or(pairs IS NULL OR pairs = 1) AS own
                                FROM told LEFT JOIN document USING (document) GROUP BY ALL)
                        SELECT day, pair, %s AS cooperation, %s AS conflict, %s AS own_cooperation, %s AS own_conflict
                        FROM between JOIN own USING (incident_key) GROUP BY day, pair ORDER BY day, pair""".formatted(
                                sum("cooperation"),
                                sum("NOT cooperation"),
                                sum("cooperation AND own"),
                                sum("NOT cooperation AND own")))
                .map((row, _) -> new PairDay(
                        row.getObject("day", LocalDate.class),
                        pair(row.getString("pair")),
                        row.getDouble("cooperation"),
                        row.getDouble("conflict"),
                        row.getDouble("own_cooperation"),
                        row.getDouble("own_conflict")))
                .list());
    }

    private static Dyad pair(String code) {
        String[] states = code.split("-", 2);
        return new Dyad(states[0], states[1]);
    }

    private static String sum(String which) {
        return "coalesce(sum(amount) FILTER (" + which + "), 0)::DOUBLE";
    }

    /** The unbroken days of which machine sources hold events; empty when there are none. */
    public Optional<Window> window() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT min(day) AS first, max(day) AS last FROM incident WHERE evidence = 'machine' HAVING count(*) > 0")
                .map((row, _) ->
                        new Window(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .findOne());
    }
}
