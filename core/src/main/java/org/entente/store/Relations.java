package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Dyad;
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
     * Incidents of a layer up to the window's last day by period, direction, quad class and weight. The periods of the
     * window are cut at its ends; those before it are whole but for the one that it cuts.
     */
    public List<Tally> ofLayer(Evidence evidence, Layer layer, Grain grain, Window window) {
        return tallies("direction", "layer = ?", List.of(layer.name()), evidence, grain, window);
    }

    /** The same of any two states, whichever the case is about: what they do to each other and together. */
    public List<Tally> ofPair(Evidence evidence, Dyad pair, Grain grain, Window window) {
        String direction = "CASE WHEN mutual THEN 'MUTUAL' WHEN source_state = ? THEN 'FORWARD' ELSE 'BACKWARD' END";
        return tallies(
                direction, "pair = ?", List.of(pair.first(), pair.sorted().code()), evidence, grain, window);
    }

    /** @param values of the parameters in {@code direction}, then in {@code which} */
    private List<Tally> tallies(
            String direction, String which, List<String> values, Evidence evidence, Grain grain, Window window) {
        List<Object> parameters = new ArrayList<>(List.of(grain.name().toLowerCase(Locale.ROOT)));
        parameters.addAll(values);
        parameters.addAll(List.of(evidence.word(), window.to(), window.from(), window.from()));
        return jdbi.withHandle(handle -> handle.select("""
                        WITH dated AS (
                            SELECT day, date_trunc(?, day)::DATE AS whole, %s AS direction, quad, weight, share FROM incident
                            WHERE %s AND evidence = ? AND day <= ?)
                        SELECT CASE WHEN day >= ? THEN greatest(whole, ?::DATE) ELSE whole END AS start,
                               direction, quad, weight, share, count(*) AS incidents
                        FROM dated GROUP BY ALL ORDER BY ALL""".formatted(direction, which), parameters.toArray())
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
