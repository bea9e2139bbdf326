package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.relation.Tally;
import org.entente.series.Grain;
import org.entente.series.Window;
import org.jdbi.v3.core.Jdbi;

/** Reduces incidents and events to the small records that the relation ledger reasons on. */
public final class Relations {
    private final Jdbi jdbi;

    Relations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Incidents of the pair up to the window's last day by period, direction, quad class and weight. The periods of the
     * window are cut at its ends; those before it are whole but for the one that it cuts.
     */
    public List<Tally> tallies(Evidence evidence, Layer layer, Grain grain, Window window) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        WITH dated AS (
                            SELECT *, date_trunc(?, day)::DATE AS whole FROM incident
                            WHERE day <= ? AND evidence = ? AND layer = ?)
                        SELECT CASE WHEN day >= ? THEN greatest(whole, ?::DATE) ELSE whole END AS start,
                               direction, quad, weight, share, count(*) AS incidents
                        FROM dated GROUP BY ALL ORDER BY ALL""",
                        grain.name().toLowerCase(Locale.ROOT),
                        window.to(),
                        evidence.word(),
                        layer.name(),
                        window.from(),
                        window.from())
                .map((row, _) -> new Tally(
                        row.getObject("start", LocalDate.class),
                        Direction.valueOf(row.getString("direction")),
                        Quad.valueOf(row.getString("quad")),
                        row.getDouble("weight"),
                        row.getDouble("share"),
                        row.getLong("incidents")))
                .list());
    }
}
