package org.entente.store;

import org.entente.actor.AnswersFor;
import org.entente.actor.Dyad;
import org.entente.incident.LadderPlan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The ladder from events to incidents. Each step notes the rows that went in and came out. */
final class LadderSql {
    private final Handle handle;
    private final LadderPlan plan;

    LadderSql(Handle handle, LadderPlan plan) {
        this.handle = handle;
        this.plan = plan;
    }

    void run() {
        for (String table : new String[] {"incident", "incident_event", "ladder_step"}) {
            handle.execute("DELETE FROM " + table);
        }
        known();
        told();
        sameRecord();
        answersFor();
        place();
    }

    /** Step 1: only what was known by the end of the day. */
    private void known() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE known AS
                SELECT * EXCLUDE (bearer), event_key || CASE WHEN bearer > 1 THEN '~' || bearer ELSE '' END AS incident_key
                FROM (SELECT e.*, f.name AS file_name, %s AS bearer FROM event e JOIN source_file f USING (file_id))
                WHERE day <= ? AND known_on <= ?""".formatted(bearer()), plan.asOf(), plan.asOf());
        note(1, "known by the as-of day", "event", "known");
    }

    /**
     * Identifiers count within their source. Where two sources use one, curated evidence keeps it and the others get a
     * number, whatever is known on the day, so that a name in the case never comes to mean another incident.
     */
    private String bearer() {
        String source = "CASE e.evidence WHEN 'curated' THEN '' ELSE f.signature END";
        long sources = handle.select(
                        "SELECT count(DISTINCT " + source + ") FROM source_file e JOIN source_file f USING (file_id)")
                .mapTo(Long.class)
                .one();
        return sources < 2 ? "1" : "dense_rank() OVER (PARTITION BY event_key ORDER BY " + source + ")";
    }

    /** Step 2: who and what must be known. A statement without a PLOVER type, or a row without a known actor, stays an event. */
    private void told() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE told AS SELECT * FROM known
                WHERE type IS NOT NULL AND coalesce(source_state, source_organization) IS NOT NULL
                  AND coalesce(target_state, target_organization) IS NOT NULL""");
        note(2, "both actors and the type known", "known", "told");
    }

    /** Step 3: rows of a source with one identifier, or without one but with the same content, are one record. */
    private void sameRecord() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE merged AS SELECT * FROM told
                QUALIFY row_number() OVER (PARTITION BY incident_key ORDER BY file_name, record) = 1""");
        handle.execute("INSERT INTO incident_event SELECT incident_key, file_id, record FROM told ORDER BY ALL");
        note(3, "same record", "told", "merged");
    }

    private void note(int number, String name, String before, String after) {
        handle.execute("""
                INSERT INTO ladder_step
                SELECT ?, ?, evidence, count(*), (SELECT count(*) FROM %s a WHERE a.evidence = b.evidence)
                FROM %s b GROUP BY evidence""".formatted(after, before), number, name);
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

    /** Gives each incident its layer and direction. */
    private void place() {
        Dyad dyad = plan.dyad();
        handle.execute(
                """
                INSERT INTO incident
                WITH sides AS (
                    SELECT m.*, %s AS source_side, %s AS target_side,
                           coalesce(m.source_state, '') IN (?, ?) AND coalesce(m.target_state, '') IN (?, ?) AS own
                    FROM merged m),
                placed AS (
                    SELECT *, CASE WHEN source_side = target_side OR source_side IS NULL OR target_side IS NULL THEN NULL
                                   WHEN type IN ('AGREE', 'CONSULT') OR NOT directed THEN 'MUTUAL'
                                   WHEN source_side = ? THEN 'FORWARD' ELSE 'BACKWARD' END AS direction
                    FROM sides)
                SELECT incident_key, day, source_state, source_organization, source_role,
                       target_state, target_organization, target_role, parties, type, mode, quad, weight,
                       CASE WHEN direction IS NULL THEN 'CONTEXT' WHEN own THEN 'OWN' ELSE 'ANSWERED_FOR' END,
                       direction, place, theatre, text, evidence
                FROM placed ORDER BY day, incident_key""".formatted(side("source"), side("target")),
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
