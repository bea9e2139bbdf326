package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Parties;
import org.entente.crisis.TriggerClass;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.recovery.EndingEvidence;
import org.entente.recovery.EndingKind;
import org.entente.series.Window;
import org.jdbi.v3.core.Jdbi;

/** Reduces machine-coded incidents of the pair to the days that the crisis detector looks at. */
public final class CrisisDays {
    /** The publisher, else the web domain of the address, else the address as it stands. */
    private static final String SOURCE =
            "coalesce(e.publisher, nullif(regexp_extract(e.url, '^[A-Za-z]+://(?:www\\.)?([^/:]+)', 1), ''), e.url)";

    private final Jdbi jdbi;

    CrisisDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The days up to {@code asOf} of which machine sources report anything, about whomever, in order. */
    public List<CrisisDay> list(LocalDate asOf, Parties parties) {
        return list(asOf, of(parties));
    }

    /** The same of any two states of which the file holds incidents; of the case's pair those are its own. */
    public List<CrisisDay> list(LocalDate asOf, Dyad pair) {
        return list(
                asOf,
                "evidence = 'machine' AND pair IN ("
                        + TableLoad.literals(Stream.of(pair.sorted().code())) + ")");
    }

    private List<CrisisDay> list(LocalDate asOf, String which) {
        return jdbi.withHandle(handle ->
                handle.select(days(which), asOf, asOf).map((row, _) -> day(row)).list());
    }

    /** The case's own pair, where machine-coded acts of those a side of it answers for are held; empty where there are none. */
    public Optional<Dyad> answered() {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT DISTINCT pair FROM incident WHERE layer = 'OWN' AND pair IS NOT NULL
                        AND EXISTS (SELECT 1 FROM incident WHERE layer = 'ANSWERED_FOR' AND evidence = 'machine')""")
                .mapTo(String.class)
                .findOne()
                .map(code -> code.split("-", 2))
                .map(states -> new Dyad(states[0], states[1])));
    }

    /** All pairs of states of which machine-coded incidents are held, by the sum of the amounts of their weights, highest first. */
    public List<Dyad> busiest() {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT pair FROM incident WHERE evidence = 'machine' AND pair IS NOT NULL
                        GROUP BY pair ORDER BY sum((share * abs(weight))::DECIMAL(12, 4)) DESC, pair""").mapTo(String.class).list().stream()
                .map(code -> code.split("-", 2))
                .map(states -> new Dyad(states[0], states[1]))
                .toList());
    }

    /** What says that a crisis is ending, of any evidence, on the days of a window, by day and key; only what was done. */
    public List<EndingEvidence> endings(Window window) {
        return jdbi.withHandle(
                handle -> handle
                        .select("""
                        SELECT i.incident_key, i.day, i.type, i.text,
                               coalesce(list_sort(list(DISTINCT e.cameo) FILTER (e.cameo IS NOT NULL)), []) AS codes
                        FROM incident i JOIN incident_event USING (incident_key) JOIN event e USING (file_id, record)
                        WHERE i.layer = 'OWN' AND i.quad IN (%s) AND i.day BETWEEN ? AND ?
                        GROUP BY ALL ORDER BY i.day, i.incident_key""".formatted(cooperation()), window.from(), window.to())
                        .map((row, _) -> ending(row))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<EndingEvidence> ending(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        String key = row.getString("incident_key");
        return EndingKind.of(
                        EventType.valueOf(row.getString("type")),
                        Optional.ofNullable(row.getString("text")),
                        IncidentRow.texts(row.getArray("codes")))
                .map(kind -> new EndingEvidence(kind, day, key));
    }

    private static String cooperation() {
        return TableLoad.literals(
                Stream.of(Quad.values()).filter(Quad::cooperation).map(Quad::name));
    }

    /** Sums are of decimals, which do not depend on the order in which they are made. */
    private static String days(String which) {
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
            FROM feed LEFT JOIN pair USING (day) LEFT JOIN named USING (day) ORDER BY day""".formatted(conflict(), triggers(), which, SOURCE);
    }

    private static String of(Parties parties) {
        return "evidence = 'machine' AND layer IN ("
                + TableLoad.literals(parties.layers().stream().map(Layer::name)) + ")";
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
