package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.alignment.Deeds;
import org.entente.event.EventType;
import org.jdbi.v3.core.Jdbi;

/** Reduces machine-coded incidents to what one state did with each other state in each year. */
public final class Partnerships {
    private static final String OF_STATE = """
            FROM (SELECT *, year(day) AS year, CASE WHEN source_state = ? THEN target_state ELSE source_state END AS other
                  FROM incident
                  WHERE evidence = 'machine' AND pair IS NOT NULL AND source_state <> target_state
                    AND (source_state = ? OR target_state = ?))""";

    private final Jdbi jdbi;

    Partnerships(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The deeds of a state by year, those of each year by the other state. Sums are of decimals, which do not depend on order. */
    public Map<Integer, List<Deeds>> ofState(String state) {
        return jdbi.withHandle(handle -> handle
                .select(
                        """
                        SELECT year, other, %1$s AS cooperation, %2$s AS conflict, %3$s AS contacts, count(*) AS incidents
                        %4$s GROUP BY year, other ORDER BY year, other""".formatted(
                                        sum("quad = 'MATERIAL_COOPERATION'"),
                                        sum("quad = 'MATERIAL_CONFLICT'"),
                                        sum("type = '" + EventType.CONSULT + "'"),
                                        OF_STATE),
                        state,
                        state,
                        state)
                .map((row, _) -> Map.entry(
                        row.getInt("year"),
                        new Deeds(
                                row.getString("other"),
                                row.getDouble("cooperation"),
                                row.getDouble("conflict"),
                                Optional.of(row.getDouble("contacts")),
                                row.getLong("incidents"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static String sum(String which) {
        return "coalesce(sum(share::DECIMAL(12, 6)) FILTER (" + which + "), 0)::DOUBLE";
    }

    /** An incident on which a place on the plane rests. */
    public record Ground(String other, String day, String counts, String key) {}

    /** The incidents of a state and year that count as cooperation, conflict or contact, by other state and day. */
    public List<Ground> grounds(String state, int year) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        SELECT other, day::VARCHAR AS day, incident_key,
                               CASE WHEN type = '%s' THEN 'contact' WHEN quad = 'MATERIAL_COOPERATION' THEN 'cooperation'
                                    ELSE 'conflict' END AS counts
                        %s WHERE year = ? AND (quad LIKE 'MATERIAL%%' OR type = '%s') ORDER BY ALL""".formatted(EventType.CONSULT, OF_STATE, EventType.CONSULT), state, state, state, year)
                .map((row, _) -> new Ground(
                        row.getString("other"),
                        row.getString("day"),
                        row.getString("counts"),
                        row.getString("incident_key")))
                .list());
    }
}
