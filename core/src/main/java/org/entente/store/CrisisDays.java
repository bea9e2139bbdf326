package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.TriggerClass;
import org.entente.event.Quad;
import org.jdbi.v3.core.Jdbi;

/** Reduces machine-coded incidents of the pair's own layer to the days that the crisis detector looks at. */
public final class CrisisDays {
    private static final String OWN = "evidence = 'machine' AND layer = 'OWN'";

    /** The publisher, else the web domain of the address, else the address as it stands. */
    private static final String SOURCE =
            "coalesce(e.publisher, nullif(regexp_extract(e.url, '^[A-Za-z]+://(?:www\\.)?([^/:]+)', 1), ''), e.url)";

    private final Jdbi jdbi;

    CrisisDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The days up to {@code asOf} of which machine sources report anything, about whomever, in order. */
    public List<CrisisDay> list(LocalDate asOf) {
        return jdbi.withHandle(handle ->
                handle.select(days(), asOf, asOf).map((row, _) -> day(row)).list());
    }

    /** Sums are of decimals, which do not depend on the order in which they are made. */
    private static String days() {
        return """
            WITH own AS (SELECT *, quad IN (%1$s) AS conflict, (%2$s) AS trigger FROM incident WHERE %3$s),
            act AS (
                SELECT day, conflict, trigger, count(*) AS incidents,
                       avg((share * greatest(0, -weight))::DECIMAL(12, 4))::DECIMAL(12, 6) AS pressure
                FROM own
                GROUP BY day, source_state, source_organization, source_role, target_state, target_organization,
                         target_role, type, mode, conflict, trigger),
            pair AS (
                SELECT day, sum(incidents)::BIGINT AS incidents, count(*) AS acts, count(*) FILTER (conflict) AS conflicts,
                       sum(pressure)::DOUBLE AS pressure, count(*) FILTER (trigger) AS triggers
                FROM act GROUP BY day),
            report AS (SELECT o.day, o.conflict, %4$s AS source
                       FROM own o JOIN incident_event USING (incident_key) JOIN event e USING (file_id, record)),
            named AS (SELECT day, list_sort(list(DISTINCT source) FILTER (conflict AND source IS NOT NULL)) AS sources, count(*) AS reports
                      FROM report GROUP BY day),
            feed AS (SELECT day, count(*) AS events FROM event
                     WHERE evidence = 'machine' AND day <= ? AND known_on <= ? GROUP BY day)
            SELECT day, feed.events - coalesce(reports, 0) AS others, coalesce(incidents, 0) AS incidents,
                   coalesce(acts, 0) AS acts, coalesce(conflicts, 0) AS conflicts, coalesce(pressure, 0) AS pressure,
                   coalesce(triggers, 0) AS triggers, sources
            FROM feed LEFT JOIN pair USING (day) LEFT JOIN named USING (day) ORDER BY day""".formatted(conflict(), triggers(), OWN, SOURCE);
    }

    private static CrisisDay day(ResultSet row) throws SQLException {
        return new CrisisDay(
                row.getObject("day", LocalDate.class),
                row.getLong("others"),
                row.getLong("incidents"),
                row.getLong("acts"),
                row.getLong("conflicts"),
                row.getDouble("pressure"),
                row.getLong("triggers"),
                IncidentRow.texts(row.getArray("sources")));
    }

    private static String conflict() {
        return TableLoad.literals(
                Stream.of(Quad.values()).filter(quad -> !quad.cooperation()).map(Quad::name));
    }

    /** The trigger classes as SQL. */
    private static String triggers() {
        String keys = TableLoad.literals(TriggerClass.KEYS.stream());
        return "type IN (" + keys + ") OR type || '/' || coalesce(mode, '') IN (" + keys + ")";
    }
}
