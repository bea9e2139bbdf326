package org.entente.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.ActorDirectory;
import org.entente.audit.Change.Correction;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.IncidentSearch;
import org.entente.incident.IncidentSearch.Found;
import org.entente.incident.LadderPlan;
import org.entente.incident.LadderStep;
import org.entente.incident.Report;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.zone.Location;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The incidents of the case, made from events by the ladder. */
public final class Incidents {
    private static final String DERIVATION = "incident";

    private final Path file;
    private final Jdbi jdbi;

    Incidents(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /**
     * Makes the incidents, unless they stand already as this plan makes them from these events.
     *
     * @param events signature of the events, see {@link Ingest#signature()}
     * @param directory whose names of states tell a state from a place in it
     * @param corrections what people merged, split and weighed by hand, in order
     * @return true when they were made anew
     */
    public boolean derive(LadderPlan plan, String events, ActorDirectory directory, List<Correction> corrections) {
        String byHand = corrections.isEmpty() ? "" : " by hand " + corrections;
        try {
            return deriveUnlessCurrent(plan, plan.signature() + " " + events + byHand, directory, corrections);
        } catch (JdbiException e) {
            throw StoreException.of(file, "cannot take the incidents", e);
        }
    }

    private boolean deriveUnlessCurrent(
            LadderPlan plan, String signature, ActorDirectory directory, List<Correction> corrections) {
        return jdbi.inTransaction(handle -> {
            boolean current = handle.select("SELECT signature FROM derivation WHERE name = ?", DERIVATION)
                    .mapTo(String.class)
                    .findOne()
                    .equals(Optional.of(signature));
            if (current) {
                return false;
            }
            new LadderSql(handle, plan, directory, corrections).run();
            handle.execute("INSERT OR REPLACE INTO derivation VALUES (?, ?, ?)", DERIVATION, plan.asOf(), signature);
            return true;
        });
    }

    /** The steps of the ladder with their rows. */
    public List<LadderStep> ladder() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT number, name, evidence, rows_in, rows_out FROM ladder_step ORDER BY ALL")
                .map((row, _) -> new LadderStep(
                        row.getInt("number"),
                        row.getString("name"),
                        IncidentRow.evidence(row.getString("evidence")),
                        row.getLong("rows_in"),
                        row.getLong("rows_out")))
                .list());
    }

    /** The incidents that a filter lets through, by day and key, with their reports. */
    public List<Incident> list(IncidentFilter filter, int atMost) {
        return list(filter, 0, atMost);
    }

    /** The same without the first {@code skip} of them. */
    public List<Incident> list(IncidentFilter filter, long skip, int atMost) {
        List<Object> parameters = new ArrayList<>();
        String where = IncidentRow.where(filter, parameters);
        return jdbi.withHandle(handle -> read(
                handle,
                "WHERE " + where + " ORDER BY day, incident_key LIMIT " + atMost + " OFFSET " + skip,
                parameters));
    }

    /** Looks for incidents: those from number {@code skip} on, counted from 0, and how many there are in all. */
    public Found search(IncidentSearch search, long skip, int atMost) {
        return jdbi.withHandle(handle -> {
            SearchSql sql = new SearchSql(handle);
            sql.find(search);
            String order = (search.newestFirst() ? "day DESC" : "day") + ", incident_key";
            sql.part(order, skip, atMost);
            List<Incident> part =
                    read(handle, "WHERE incident_key IN (SELECT incident_key FROM part) ORDER BY " + order, List.of());
            return handle.select("SELECT count(*) AS total, coalesce(sum(reports), 0) AS reports FROM found")
                    .map((row, _) -> new Found(row.getLong("total"), row.getLong("reports"), part))
                    .one();
        });
    }

    /** How many incidents a search would find. */
    public long count(IncidentSearch search) {
        return jdbi.withHandle(handle -> {
            new SearchSql(handle).find(search);
            return handle.select("SELECT count(*) FROM found").mapTo(Long.class).one();
        });
    }

    /** The newest incidents of the pair, those of whom a side answers for among them, newest first. */
    public List<Incident> latest(int atMost) {
        return jdbi.withHandle(handle ->
                read(handle, "WHERE layer <> 'CONTEXT' ORDER BY day DESC, incident_key LIMIT " + atMost, List.of()));
    }

    /** How many incidents a filter lets through. */
    public long count(IncidentFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = IncidentRow.where(filter, parameters);
        return jdbi.withHandle(
                handle -> handle.select("SELECT count(*) FROM incident WHERE " + where, parameters.toArray())
                        .mapTo(Long.class)
                        .one());
    }

    /** How many incidents of each evidence there are. */
    public Map<Evidence, Long> countByEvidence() {
        Map<Evidence, Long> counts = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.select("SELECT evidence, count(*) AS n FROM incident GROUP BY ALL ORDER BY ALL")
                .map((row, _) -> counts.put(IncidentRow.evidence(row.getString("evidence")), row.getLong("n")))
                .list());
        return counts;
    }

    /** The incident of this key. */
    public Optional<Incident> find(String key) {
        return list(List.of(key)).stream().findFirst();
    }

    /** All rows that report the incident of this key, the one that gives it its name first; empty when there is none. */
    public List<Report> reports(String key) {
        return jdbi.withHandle(handle ->
                handle.select("""
                        SELECT e.*, f.name, s.name AS joined_by
                        FROM incident_event x JOIN event e USING (file_id, record) JOIN source_file f USING (file_id)
                        LEFT JOIN (SELECT DISTINCT number, name FROM ladder_step) s ON s.number = x.step
                        WHERE x.incident_key = ? ORDER BY x.step NULLS FIRST, e.day, f.name, e.record""", key).map((row, _) -> IncidentRow.report(row)).list());
    }

    /** What the record is made from, by day and key: all curated incidents, and those coded by machines that have one of the types. */
    public List<Incident> ofRecord(Collection<EventType> types) {
        String marks = types.stream().map(_ -> "?").collect(Collectors.joining(", "));
        List<Object> parameters = types.stream().<Object>map(EventType::name).toList();
        String typed = types.isEmpty() ? "" : " OR type IN (" + marks + ")";
        return jdbi.withHandle(handle ->
                read(handle, "WHERE evidence = 'curated'" + typed + " ORDER BY day, incident_key", parameters));
    }

    /** The incidents of these keys, in no order; unknown keys are left out. */
    public List<Incident> list(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", keys.stream().map(_ -> "?").toList());
        return jdbi.withHandle(handle -> read(handle, "WHERE incident_key IN (" + marks + ")", new ArrayList<>(keys)));
    }

    private static List<Incident> read(Handle handle, String tail, List<Object> parameters) {
        Object[] values = parameters.toArray();
        Map<String, Rows> rows = new HashMap<>();
        IncidentRow reader = new IncidentRow();
        handle.select("""
                        SELECT x.incident_key, x.step IS NULL AS names_it, %s, %s,
                               split_part(f.signature, ' ', 1) AS adapter
                        FROM incident_event x
                        JOIN event e USING (file_id, record) JOIN source_file f USING (file_id)
                        WHERE x.incident_key IN (SELECT incident_key FROM incident %s)
                        ORDER BY x.incident_key, f.name, e.record""".formatted(IncidentRow.PROVENANCE, LocationRow.COLUMNS, tail), values)
                .map((row, _) -> rows.computeIfAbsent(row.getString("incident_key"), _ -> new Rows())
                        .add(row, reader))
                .list();
        return handle.select("SELECT * FROM incident " + tail, values)
                .map((row, _) -> {
                    Rows known = rows.getOrDefault(row.getString("incident_key"), new Rows());
                    return reader.incident(row, known.location, known.reports);
                })
                .list();
    }

    /** The rows that report one incident: who says so, and where the one that gives it its name places it. */
    private static final class Rows {
        private final List<Provenance> reports = new ArrayList<>();
        private Optional<Location> location = Optional.empty();

        Rows add(ResultSet row, IncidentRow reader) throws SQLException {
            reports.add(reader.provenance(row));
            if (row.getBoolean("names_it")) {
                location = LocationRow.read(row);
            }
            return this;
        }
    }
}
