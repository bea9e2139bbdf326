package org.entente.store;

import org.entente.actor.AnswersFor;
import org.entente.actor.Dyad;
import org.entente.incident.LadderPlan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The end of the ladder: what is left becomes incidents, each with its place in the relation. */
final class PlacingSql {
    private static final String PAIR = """
            CASE WHEN source_state <> target_state
                 THEN least(source_state, target_state) || '-' || greatest(source_state, target_state) END""";

    private final Handle handle;
    private final LadderPlan plan;

    PlacingSql(Handle handle, LadderPlan plan) {
        this.handle = handle;
        this.plan = plan;
    }

    void run() {
        answersFor();
        place();
        handle.execute("""
                INSERT INTO incident_event (incident_key, file_id, record, step)
                SELECT h.incident_key, t.file_id, t.record, l.step
                FROM link l JOIN told t USING (rid) JOIN head h ON h.rid = l.head ORDER BY ALL""");
    }

    private void answersFor() {
        handle.execute("CREATE OR REPLACE TEMP TABLE answers_for"
                + " (patron VARCHAR, client VARCHAR, theatre VARCHAR, since DATE, until DATE)");
        PreparedBatch batch = handle.prepareBatch("INSERT INTO answers_for VALUES (?, ?, ?, ?, ?)");
        for (AnswersFor relation : plan.answersFor()) {
            if (!plan.dyad().has(relation.patron())) {
                continue;
            }
            batch.add(
                    relation.patron(),
                    relation.client(),
                    relation.theatre().orElse(null),
                    relation.from(),
                    relation.to().orElse(null));
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Gives each incident its layer and direction. Its weight is the median of its rows'. */
    private void place() {
        Dyad dyad = plan.dyad();
        handle.execute(
                """
                INSERT INTO incident BY NAME
                WITH merged AS (
                    SELECT e.* EXCLUDE (weight, type, mode), h.type, h.mode, h.incident_key, h.mutual, w.weight, g.attendees,
                           coalesce(g.share, 1) AS share
                    FROM head h JOIN event e USING (file_id, record) LEFT JOIN gathering g USING (rid)
                    JOIN (SELECT l.head AS rid, median(t.weight) AS weight FROM link l JOIN told t USING (rid) GROUP BY ALL) w
                         USING (rid)),
                sides AS (
                    SELECT m.*, %s AS source_side, %s AS target_side,
                           coalesce(m.source_state, '') IN (?, ?) AND coalesce(m.target_state, '') IN (?, ?) AS own
                    FROM merged m),
                placed AS (
                    SELECT *, CASE WHEN source_side = target_side OR source_side IS NULL OR target_side IS NULL THEN NULL
                                   WHEN mutual THEN 'MUTUAL'
                                   WHEN source_side = ? THEN 'FORWARD' ELSE 'BACKWARD' END AS direction
                    FROM sides)
                SELECT incident_key, day, %s AS pair, source_state, source_organization, source_role,
                       target_state, target_organization, target_role, parties, type, mode, mutual, quad, weight,
                       CASE WHEN direction IS NULL THEN 'CONTEXT' WHEN own THEN 'OWN' ELSE 'ANSWERED_FOR' END AS layer,
                       direction, place, theatre, text, evidence, share, attendees
                FROM placed ORDER BY pair, day, incident_key""".formatted(side("source"), side("target"), PAIR),
                dyad.first(),
                dyad.second(),
                dyad.first(),
                dyad.second(),
                dyad.first(),
                dyad.second(),
                dyad.first(),
                dyad.second(),
                dyad.first());
    }

    /** The side of the pair on which an actor stands: its own state, or the one that answers for it. */
    private static String side(String role) {
        return """
            CASE WHEN m.%1$s_state IN (?, ?) THEN m.%1$s_state ELSE (
                SELECT min(a.patron) FROM answers_for a
                WHERE a.client IN (coalesce(m.%1$s_organization, m.%1$s_state), m.%1$s_state || ' ' || m.%1$s_role)
                  AND (a.theatre IS NULL OR a.theatre = m.theatre)
                  AND m.day BETWEEN a.since AND coalesce(a.until, DATE '9999-12-31')) END""".formatted(role);
    }
}
