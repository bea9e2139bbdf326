package org.entente.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.coverage.SourceDay;
import org.entente.coverage.SourceDay.Slots;
import org.entente.coverage.Traffic;
import org.entente.fetch.Slot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** What each source held and took up on each day, made for a pair from events, totals and slots. */
public final class Exposures {
    private static final String DERIVATION = "coverage_day";

    /**
     * Where a fetch counted a day before it left rows out, its totals count, those of the fetch that saw most of the day; else
     * the rows of files that hold the whole world. A day of which any file holds a selection only has no totals.
     */
    private static final String COUNT = """
                INSERT INTO coverage_day
                WITH parameters AS (SELECT ? AS one, ? AS two, ?::DATE AS as_of),
                held AS (
                    SELECT f.source, %s AS day, count(*) AS held, bool_and(coalesce(f.whole, false)) AS whole,
                           count(*) FILTER (e.source_state = p.one AND e.target_state = p.two) AS forward,
                           count(*) FILTER (e.source_state = p.two AND e.target_state = p.one) AS backward
                    FROM event e JOIN source_file f USING (file_id), parameters p
                    WHERE e.evidence = 'machine' AND e.known_on <= p.as_of AND e.day <= p.as_of GROUP BY ALL),
                counted AS (
                    SELECT f.source, x.file_id, x.day, f.evidence = 'totals' AS told,
                           max(x.events) FILTER (x.state IS NULL) AS events,
                           coalesce(max(x.events) FILTER (x.state = p.one), 0) AS one,
                           coalesce(max(x.events) FILTER (x.state = p.two), 0) AS two
                    FROM exposure x JOIN source_file f USING (file_id), parameters p
                    WHERE x.known_on <= p.as_of AND x.day <= p.as_of GROUP BY ALL),
                told AS (
                    SELECT source, day, max(events) AS events, arg_max(one, events) AS one, arg_max(two, events) AS two
                    FROM counted WHERE told GROUP BY ALL),
                world AS (
                    SELECT source, day, sum(events) AS events, sum(one) AS one, sum(two) AS two
                    FROM counted WHERE NOT told GROUP BY ALL),
                slots AS (
                    SELECT source, begins::DATE AS day, count(*) FILTER (held) AS held, count(*) FILTER (NOT held) AS missing
                    FROM (SELECT f.source, s.begins, bool_or(s.state = 'fetched') AS held
                          FROM slot s JOIN source_file f USING (file_id), parameters p
                          WHERE s.begins::DATE <= p.as_of GROUP BY ALL) GROUP BY ALL),
                days AS (SELECT source, day FROM held UNION SELECT source, day FROM told UNION SELECT source, day FROM slots)
                SELECT d.source, d.day, coalesce(h.held, 0), s.held, s.missing,
                       CASE WHEN t.events IS NOT NULL THEN t.events WHEN h.whole THEN w.events END,
                       CASE WHEN t.events IS NOT NULL THEN t.one WHEN h.whole THEN w.one END,
                       CASE WHEN t.events IS NOT NULL THEN t.two WHEN h.whole THEN w.two END,
                       coalesce(h.forward, 0), coalesce(h.backward, 0)
                FROM days d LEFT JOIN held h USING (source, day) LEFT JOIN told t USING (source, day)
                LEFT JOIN world w USING (source, day) LEFT JOIN slots s USING (source, day)
                ORDER BY d.source, d.day""".formatted(ExposureSql.COUNTED);

    private final Path file;
    private final Jdbi jdbi;
    private @Nullable List<SourceDay> days;

    Exposures(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /**
     * Counts, unless it is counted already for this pair and day from these events.
     *
     * @param events signature of the events, see {@link Ingest#signature()}
     * @return true when it was counted anew
     */
    public synchronized boolean derive(Dyad dyad, LocalDate asOf, String events) {
        String signature = dyad.code() + " " + asOf + " " + events;
        try {
            return jdbi.inTransaction(handle -> {
                boolean current = handle.select("SELECT signature FROM derivation WHERE name = ?", DERIVATION)
                        .mapTo(String.class)
                        .findOne()
                        .equals(Optional.of(signature));
                if (!current) {
                    days = null;
                    count(handle, dyad, asOf);
                    handle.execute("INSERT OR REPLACE INTO derivation VALUES (?, ?, ?)", DERIVATION, asOf, signature);
                }
                return !current;
            });
        } catch (JdbiException e) {
            throw StoreException.of(file, "cannot take the coverage", e);
        }
    }

    private static void count(Handle handle, Dyad dyad, LocalDate asOf) {
        handle.execute("DELETE FROM coverage_day");
        handle.execute(COUNT, dyad.first(), dyad.second(), asOf);
    }

    /** The days of all sources of which anything is held, in order. */
    public synchronized List<SourceDay> list() {
        List<SourceDay> known = days;
        if (known == null) {
            known = List.copyOf(
                    jdbi.withHandle(handle -> handle.select("SELECT * FROM coverage_day ORDER BY source, day")
                            .map((row, _) -> day(row))
                            .list()));
            days = known;
        }
        return known;
    }

    private static SourceDay day(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        Optional<Slots> slots = Optional.empty();
        if (row.getObject("slots_held") != null) {
            slots = Optional.of(
                    new Slots(Slot.listOf(day).size(), row.getInt("slots_held"), row.getInt("slots_missing")));
        }
        Optional<Traffic> traffic = Optional.empty();
        if (row.getObject("events") != null) {
            traffic = Optional.of(new Traffic(
                    row.getLong("events"),
                    row.getLong("first_state"),
                    row.getLong("second_state"),
                    row.getLong("forward"),
                    row.getLong("backward")));
        }
        return new SourceDay(row.getString("source"), day, row.getLong("held"), slots, traffic);
    }
}
