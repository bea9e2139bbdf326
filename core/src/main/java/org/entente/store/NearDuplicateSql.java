package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Role;
import org.entente.actor.State;
import org.entente.incident.Candidate;
import org.entente.incident.NearDuplicates;
import org.jdbi.v3.core.Handle;

/** Hands the rows that could be near-duplicates to {@link NearDuplicates}, group by group, and takes down what it says. */
final class NearDuplicateSql {
    private static final Set<String> ACTING_FOR_THE_STATE = Set.of("government", "military");

    private final Handle handle;
    private final ActorDirectory directory;

    NearDuplicateSql(Handle handle, ActorDirectory directory) {
        this.handle = handle;
        this.directory = directory;
    }

    /** Fills a temporary table of this name with the rows that join others. */
    void find(String table) {
        handle.execute("CREATE OR REPLACE TEMP TABLE " + table + " (rid BIGINT, head BIGINT)");
        NearDuplicates duplicates = new NearDuplicates(
                directory.roles().stream()
                        .filter(role -> ACTING_FOR_THE_STATE.contains(role.tier()))
                        .map(Role::code)
                        .collect(Collectors.toSet()),
                begin());
        try (Joined joined = new Joined(handle, table);
                Stream<Grouped> rows = handle.select(candidates()).map((row, _) -> grouped(row)).stream()) {
            List<Candidate> group = new ArrayList<>();
            long[] current = {-1};
            rows.forEach(row -> {
                if (row.group() != current[0]) {
                    duplicates.merge(group).forEach(joined::add);
                    group.clear();
                    current[0] = row.group();
                }
                group.add(row.candidate());
            });
            duplicates.merge(group).forEach(joined::add);
        }
    }

    private LocalDate begin() {
        return handle.select("SELECT min(day) FROM told WHERE report")
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(LocalDate.MAX);
    }

    private record Grouped(long group, Candidate candidate) {}

    /** Rows of one source, one target and one type, where there are several; what is mutual goes from the first in the alphabet. */
    private String candidates() {
        return """
            SELECT dense_rank() OVER (ORDER BY one, other, type) AS group_number, *
            FROM (
                SELECT h.rid, h.day, h.type, h.mode, h.code, h.material, e.latitude, e.longitude, %s AS close,
                       h.mutual AND h.source > h.target AS turned,
                       CASE WHEN turned THEN h.target ELSE h.source END AS one,
                       CASE WHEN turned THEN h.source ELSE h.target END AS other,
                       CASE WHEN turned THEN h.target_role ELSE h.source_role END AS one_role,
                       CASE WHEN turned THEN h.source_role ELSE h.target_role END AS other_role,
                       CASE WHEN turned THEN h.target_person ELSE h.source_person END AS one_person,
                       CASE WHEN turned THEN h.source_person ELSE h.target_person END AS other_person
                FROM head h JOIN event e USING (file_id, record) WHERE h.report
            ) QUALIFY count(*) OVER (PARTITION BY one, other, type) > 1
            ORDER BY group_number, day, rid""".formatted(close());
    }

    /** Whether the place is known closely: a town, and not the capital, where news of anything is datelined. */
    private String close() {
        String seats = TableLoad.literals(directory.states().list().stream()
                .flatMap(State::seatNames)
                .map(String::toLowerCase)
                .distinct());
        return """
            e.latitude IS NOT NULL AND e.longitude IS NOT NULL
            AND coalesce(e.place_precision IN ('3', '4', 'city', 'base'), e.place IS DISTINCT FROM e.place_country)
            AND lower(split_part(e.place, ',', 1)) NOT IN (%s)""".formatted(seats);
    }

    private static Grouped grouped(ResultSet row) throws SQLException {
        Optional<Candidate.Spot> place = row.getBoolean("close")
                ? Optional.of(new Candidate.Spot(row.getDouble("latitude"), row.getDouble("longitude")))
                : Optional.empty();
        return new Grouped(
                row.getLong("group_number"),
                new Candidate(
                        row.getLong("rid"),
                        row.getObject("day", LocalDate.class),
                        part(row, "one"),
                        part(row, "other"),
                        Optional.ofNullable(row.getString("mode")),
                        row.getString("code"),
                        row.getBoolean("material"),
                        place));
    }

    private static Candidate.Part part(ResultSet row, String side) throws SQLException {
        return new Candidate.Part(
                Optional.ofNullable(row.getString(side + "_role")),
                Optional.ofNullable(row.getString(side + "_person")));
    }

    /** Takes down which row joins which. */
    private static final class Joined implements AutoCloseable {
        private final DuckDBAppender appender;

        Joined(Handle handle, String table) {
            try {
                appender = handle.getConnection().unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(long row, long head) {
            try {
                appender.beginRow();
                appender.append(row);
                appender.append(head);
                appender.endRow();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                appender.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
