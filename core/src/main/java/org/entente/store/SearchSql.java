package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.incident.IncidentSearch;
import org.jdbi.v3.core.Handle;

/**
 * Looks for incidents by their own columns and by what their rows say. What was found stands in the temporary table
 * {@code found}, with day and number of rows, so that it is looked for once.
 */
final class SearchSql {
    private final Handle handle;
    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder where = new StringBuilder();

    SearchSql(Handle handle) {
        this.handle = handle;
    }

    void find(IncidentSearch search) {
        where.append(IncidentRow.where(search.filter(), parameters));
        search.type().ifPresent(type -> and("type = ?", type.name()));
        search.keys().ifPresent(keys -> {
            String marks = keys.stream().map(_ -> "?").collect(Collectors.joining(", "));
            where.append(keys.isEmpty() ? " AND false" : " AND incident_key IN (" + marks + ")");
            parameters.addAll(keys);
        });
        search.words().forEach(word -> holds("said", word));
        search.publisher().ifPresent(name -> holds("publishers", name));
        search.place().ifPresent(name -> holds("places", name));
        search.ground().ifPresent(ground -> {
            and("spot IN (SELECT spot FROM spot_zone WHERE zone = ? AND membership = ?)", ground.zone());
            parameters.add(ground.membership().name());
        });
        handle.execute("CREATE OR REPLACE TEMP TABLE found (incident_key VARCHAR, day DATE, reports INTEGER)");
        handle.execute(
                "INSERT INTO found SELECT incident_key, day, reports FROM incident JOIN incident_words USING (incident_key)"
                        + " WHERE " + where,
                parameters.toArray());
    }

    /** Which part of what was found is shown stands in the temporary table {@code part}. */
    void part(String order, long skip, int atMost) {
        handle.execute("CREATE OR REPLACE TEMP TABLE part AS SELECT incident_key FROM found ORDER BY " + order
                + " LIMIT " + atMost + " OFFSET " + skip);
    }

    private void holds(String column, String part) {
        and("coalesce(contains(" + column + ", " + WordsSql.fold("?") + "), false)", part);
    }

    private void and(String condition, String value) {
        where.append(" AND ").append(condition);
        parameters.add(value);
    }
}
