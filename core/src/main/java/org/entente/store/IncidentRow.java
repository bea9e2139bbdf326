package org.entente.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.incident.Report;
import org.entente.incident.Whereabouts;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.zone.Location;
import org.jspecify.annotations.Nullable;

/** Incidents between SQL and Java. Of equal parts of the incidents that one of these reads, one is kept. */
final class IncidentRow {
    /** What {@link #provenance} reads, of an event {@code e} from a file {@code f}. */
    static final String PROVENANCE =
            "e.publisher, e.document, e.published, e.url, e.evidence, e.claimant, e.line, f.name";

    private final Map<Object, Object> parts = new HashMap<>();

    Incident incident(ResultSet row, Optional<Location> location, List<Provenance> reports) throws SQLException {
        return new Incident(
                row.getString("incident_key"),
                shared(row.getObject("day", LocalDate.class)),
                shared(actor(row, "source")),
                shared(actor(row, "target")),
                shared(texts(row.getArray("parties"))),
                shared(new TypeAndMode(EventType.valueOf(row.getString("type")), text(row, "mode"))),
                Quad.valueOf(row.getString("quad")),
                row.getDouble("weight"),
                Layer.valueOf(row.getString("layer")),
                shared(text(row, "direction").map(Direction::valueOf)),
                shared(text(row, "place")),
                shared(text(row, "theatre")),
                location,
                text(row, "text"),
                evidence(row.getString("evidence")),
                Optional.ofNullable(row.getObject("attendees", Integer.class)),
                reports);
    }

    Provenance provenance(ResultSet row) throws SQLException {
        Citation citation = new Citation(
                shared(text(row, "publisher")),
                shared(text(row, "document")),
                shared(Optional.ofNullable(row.getObject("published", LocalDate.class))),
                text(row, "url"));
        return new Provenance(
                evidence(row.getString("evidence")),
                shared(text(row, "claimant")),
                citation,
                shared(row.getString("name")),
                Optional.ofNullable(row.getObject("line", Long.class)));
    }

    Whereabouts whereabouts(ResultSet row, Optional<Location> location) throws SQLException {
        return new Whereabouts(text(row, "theatre"), text(row, "place"), location, evidence(row.getString("evidence")));
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T part) {
        return (T) parts.computeIfAbsent(part, same -> same);
    }

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                new IncidentRow().provenance(row),
                Optional.ofNullable(row.getObject("record", Long.class)),
                row.getObject("day", LocalDate.class),
                text(row, "source_name"),
                text(row, "target_name"),
                text(row, "cameo"),
                text(row, "place"),
                text(row, "joined_by"));
    }

    static Evidence evidence(String word) {
        return Evidence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Actor actor(ResultSet row, String role) throws SQLException {
        return new Actor(text(row, role + "_state"), text(row, role + "_organization"), text(row, role + "_role"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }

    /** The condition of a filter; its values are added to {@code parameters}. */
    static String where(IncidentFilter filter, List<Object> parameters) {
        Stream.Builder<String> conditions = Stream.builder();
        conditions.add("true");
        filter.window().ifPresent(window -> {
            conditions.add("day BETWEEN ? AND ?");
            parameters.add(window.from());
            parameters.add(window.to());
        });
        filter.direction().ifPresent(direction -> {
            conditions.add("direction IN (?, 'MUTUAL')");
            parameters.add(direction.name());
        });
        filter.quad().ifPresent(quad -> {
            conditions.add("quad = ?");
            parameters.add(quad.name());
        });
        filter.layer().ifPresent(layer -> {
            conditions.add("layer = ?");
            parameters.add(layer.name());
        });
        filter.evidence().ifPresent(evidence -> {
            conditions.add("evidence = ?");
            parameters.add(evidence.word());
        });
        return conditions.build().collect(Collectors.joining(" AND "));
    }
}
