package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.provenance.Mention;
import org.jdbi.v3.core.Jdbi;

/** The documents that mention the events of an incident. */
public final class Mentions {
    private static final String OF_INCIDENT = """
        FROM mention m JOIN source_file f USING (file_id)
        WHERE m.mentioned_at::DATE <= ? AND m.event_key IN (
            SELECT e.event_key FROM incident_event x JOIN event e USING (file_id, record) WHERE x.incident_key = ?)
        """;

    private final Jdbi jdbi;

    Mentions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many mentions of an incident's events there are by the end of a day. */
    public long count(String incident, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.select("SELECT count(*) " + OF_INCIDENT, asOf, incident)
                .mapTo(Long.class)
                .one());
    }

    /** The first of them, by time. */
    public List<Mention> list(String incident, LocalDate asOf, int atMost) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT m.*, f.name " + OF_INCIDENT + " ORDER BY m.mentioned_at, f.name, m.record LIMIT "
                                + atMost,
                        asOf,
                        incident)
                .map((row, _) -> mention(row))
                .list());
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getObject("mentioned_at", Timestamp.class).toLocalDateTime(),
                row.getString("kind"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getObject("sentence", Integer.class)),
                row.getInt("confidence"),
                row.getBoolean("translated"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("line", Long.class)));
    }
}
