package org.entente.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.store.StoredTable.StoredColumn;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The events as they are handed on: all that were known by a day, without those under a licence of the user's. */
public final class Events {
    /** What tells little outside the data file, or is told by another column. */
    private static final List<String> LEFT_OUT = List.of("file_id", "restricted");

    private static final String KNOWN = "day <= ? AND known_on <= ?";

    private final Jdbi jdbi;

    Events(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The columns: the file and the incident, then those of the table of events. */
    public List<StoredColumn> columns() {
        List<StoredColumn> own = jdbi.withHandle(StoredTable::all).stream()
                .filter(table -> table.name().equals("event"))
                .flatMap(table -> table.columns().stream())
                .filter(column -> !LEFT_OUT.contains(column.name()))
                .toList();
        return Stream.concat(
                        Stream.of(
                                new StoredColumn("file", "VARCHAR", true, "file, relative to the case"),
                                new StoredColumn(
                                        "incident",
                                        "VARCHAR",
                                        false,
                                        "key of the incident that it reports; empty when none")),
                        own.stream())
                .toList();
    }

    /** Hands on each event by file and record, a value for each column. */
    public void each(LocalDate asOf, Consumer<List<@Nullable Object>> taker) {
        List<StoredColumn> columns = columns();
        String select =
                columns.stream().skip(2).map(column -> "e." + column.name()).collect(Collectors.joining(", "));
        jdbi.useHandle(handle -> handle.select("""
                        SELECT f.name AS file, i.incident_key AS incident, %s
                        FROM event e JOIN source_file f USING (file_id) LEFT JOIN incident_event i USING (file_id, record)
                        WHERE NOT coalesce(e.restricted, false) AND e.%s
                        ORDER BY f.name, e.record, e.line, e.event_key, i.incident_key""".formatted(select, KNOWN), asOf, asOf)
                .map((row, _) -> values(row, columns.size()))
                .forEach(taker));
    }

    private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int at = 1; at <= columns; at++) {
            values.add(
                    switch (row.getObject(at)) {
                        case null -> null;
                        case Array parts -> IncidentRow.texts(parts);
                        case Date day -> day.toLocalDate();
                        case Object other -> other;
                    });
        }
        return values;
    }

    /** How many of that day are kept back for their licence. */
    public long keptBack(LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT count(*) FROM event WHERE coalesce(restricted, false) AND " + KNOWN, asOf, asOf)
                .mapTo(Long.class)
                .one());
    }
}
