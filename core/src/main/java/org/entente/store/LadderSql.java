package org.entente.store;

import java.util.Arrays;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.audit.Change.Correction;
import org.entente.event.EventType;
import org.entente.incident.LadderPlan;
import org.entente.incident.Mark;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.jdbi.v3.core.Handle;

/**
 * The ladder from events to incidents. Each step notes the rows that went in and came out.
 *
 * <p>Every row that names both actors and a type gets a number, {@code rid}: lower ones were known earlier. {@code head}
 * holds the rows that stand for an incident so far; {@code link} says of every row to which head it belongs, and by which
 * step it came there. Steps from the fourth on touch only rows that are reports, see {@link Adapter.Rows}.
 */
final class LadderSql {
    private final Handle handle;
    private final LadderPlan plan;
    private final ActorDirectory directory;
    private final CorrectionSql corrections;
    private final StepNotes notes;

    LadderSql(Handle handle, LadderPlan plan, ActorDirectory directory, List<Correction> corrections) {
        this.handle = handle;
        this.plan = plan;
        this.directory = directory;
        this.corrections = new CorrectionSql(handle, corrections);
        this.notes = new StepNotes(handle);
    }

    void run() {
        for (String table :
                new String[] {"incident", "incident_event", "incident_words", "spot", "ladder_step", "event_mark"}) {
            handle.execute("DELETE FROM " + table);
        }
        notes.start("event");
        known();
        told();
        sameRecord();
        unmarked();
        FoldSql folds = new FoldSql(handle, notes);
        folds.sameDocument();
        folds.oneADay();
        folds.twins();
        folds.nearDuplicates(directory);
        corrections.link(notes);
        new GatheringSql(handle).run(notes);
        new PlacingSql(handle, plan).run();
        corrections.levels();
        new WordsSql(handle).run();
        for (String table : new String[] {"clash", "told", "link", "head", "gathering", "marked"}) {
            handle.execute("DROP TABLE temp." + table);
        }
    }

    /** Only what was known by the end of the day. */
    private void known() {
        clashes();
        handle.execute("""
                CREATE OR REPLACE TEMP VIEW known AS
                SELECT e.*, f.name AS file_name, split_part(f.signature, ' ', 1) AS adapter, %2$s AS origin
                FROM event e JOIN source_file f USING (file_id)
                WHERE day <= DATE '%1$s' AND known_on <= DATE '%1$s'""".formatted(plan.asOf(), origin()));
        notes.note("known by the as-of day", "known");
    }

    /** Curated evidence is one origin, each machine source is another. */
    private static String origin() {
        return "CASE f.evidence WHEN 'curated' THEN '' ELSE f.signature END";
    }

    /**
     * Identifiers count within their source. Where two sources use one, curated evidence keeps it and the others get a
     * number, whatever is known on the day, so that a name in the case never comes to mean another incident.
     */
    private void clashes() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE clash AS
                SELECT event_key, origin, row_number() OVER (PARTITION BY event_key ORDER BY origin) AS bearer
                FROM (SELECT DISTINCT e.event_key, %s AS origin FROM event e JOIN source_file f USING (file_id)
                      WHERE (SELECT count(DISTINCT %s) > 1 FROM source_file f WHERE f.evidence <> 'totals'))
                QUALIFY count(*) OVER (PARTITION BY event_key) > 1""".formatted(origin(), origin()));
    }

    /** A statement without a PLOVER type, or a row without a known actor, stays an event. */
    private void told() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE told AS
                SELECT row_number() OVER (ORDER BY known_on, (source_role IS NOT NULL)::INT + (target_role IS NOT NULL)::INT
                           + (mode IS NOT NULL)::INT DESC, file_name, record) AS rid,
                       k.file_id, k.record, k.evidence, k.adapter, k.adapter IN (%s) AS report,
                       k.event_key || CASE WHEN bearer > 1 THEN '~' || bearer ELSE '' END AS incident_key,
                       day, known_on, type, mode, coalesce(cameo, type || '/' || coalesce(mode, '')) AS code, weight,
                       coalesce(source_state, source_organization) AS source, source_role,
                       coalesce(target_state, target_organization) AS target, target_role,
                       %s AS source_person, %s AS target_person,
                       source_state IS NOT NULL AND target_state IS NOT NULL AS between_states,
                       type IN (%s) OR NOT directed OR starts_with(coalesce(cameo, ''), '057') AS mutual,
                       quad LIKE 'MATERIAL%%' AS material, adapter || ' ' || coalesce(url, story) AS document
                FROM known k LEFT JOIN clash c ON c.event_key = k.event_key AND c.origin = k.origin
                WHERE type IS NOT NULL AND coalesce(source_state, source_organization) IS NOT NULL
                  AND coalesce(target_state, target_organization) IS NOT NULL""".formatted(reports(), person("source"), person("target"), reciprocal()));
        notes.note("both actors and the type known", "told");
    }

    /** Whom one meets tells meetings apart; who of a government speaks or acts does not. GDELT's names are too coarse to tell. */
    private static String person(String role) {
        return """
            CASE WHEN type = 'CONSULT' AND adapter <> 'gdelt' AND %1$s_role IS NOT NULL
                      AND NOT regexp_matches(%1$s_name, '\\(| of | for ') THEN %1$s_name END""".formatted(role);
    }

    private static String reports() {
        return TableLoad.literals(Adapters.words(Adapter.Rows.REPORTS).stream());
    }

    private static String reciprocal() {
        return TableLoad.literals(
                Arrays.stream(EventType.values()).filter(EventType::reciprocal).map(EventType::name));
    }

    /** Rows of a source with one identifier, or without one but with the same content, are one record. */
    private void sameRecord() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE link AS
                SELECT rid, head, CASE WHEN rid <> head THEN %s END AS step
                FROM (SELECT rid, min(rid) OVER (PARTITION BY incident_key) AS head FROM told)""".formatted(notes.next()));
        handle.execute(
                "CREATE OR REPLACE TEMP TABLE head AS SELECT t.* FROM told t SEMI JOIN link l ON l.head = t.rid");
        notes.note("same record", "head");
    }

    /** Reports that are doubtful for a reason that can be told are left out, with the reason, unless the case keeps them. */
    private void unmarked() {
        new MarkSql(handle, directory).run();
        String kept = TableLoad.literals(plan.keep().stream().map(Mark::word));
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE head AS
                SELECT h.* FROM head h
                ANTI JOIN (SELECT file_id, record FROM marked WHERE mark NOT IN (%s)) m USING (file_id, record)""".formatted(kept.isEmpty() ? "''" : kept));
        handle.execute(
                "CREATE OR REPLACE TEMP TABLE link AS SELECT l.* FROM link l SEMI JOIN head h ON h.rid = l.head");
        notes.note("not marked as doubtful", "head");
    }
}
