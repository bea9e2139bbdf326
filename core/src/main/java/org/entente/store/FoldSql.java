package org.entente.store;

import org.entente.actor.ActorDirectory;
import org.jdbi.v3.core.Handle;

/** The steps that merge reports of one happening: the one known first stands for the others from then on. */
final class FoldSql {
    private final Handle handle;
    private final StepNotes notes;

    FoldSql(Handle handle, StepNotes notes) {
        this.handle = handle;
        this.notes = notes;
    }

    /** One document tells a thing once, however many of its sentences do. */
    void sameDocument() {
        fold("same document, code and pair", "document, source, target, code", "document IS NOT NULL");
    }

    /** Who did what to whom on a day counts once a day. */
    void oneADay() {
        fold("one a day", "day, source, source_role, source_person, target, target_role, target_person, code", "true");
    }

    /** What two do together is written once from each side. */
    void twins() {
        String first = "concat_ws(' ', source, source_role, source_person)";
        String second = "concat_ws(' ', target, target_role, target_person)";
        fold(
                "reciprocal twins",
                "day, type, mode, least(" + first + ", " + second + "), greatest(" + first + ", " + second + ")",
                "mutual AND source <> target");
    }

    /** Rows that differ in detail only, see {@link org.entente.incident.NearDuplicates}. */
    void nearDuplicates(ActorDirectory directory) {
        new NearDuplicateSql(handle, directory).find("fold");
        take("near-duplicates");
    }

    private void fold(String name, String key, String condition) {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE fold AS
                SELECT * FROM (SELECT rid, min(rid) OVER (PARTITION BY %s) AS head FROM head WHERE report AND %s)
                WHERE rid <> head""".formatted(key, condition));
        take(name);
    }

    private void take(String name) {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE link AS
                SELECT l.rid, coalesce(f.head, l.head) AS head, CASE WHEN f.rid IS NULL THEN l.step ELSE %s END AS step
                FROM link l LEFT JOIN fold f ON f.rid = l.head""".formatted(notes.next()));
        handle.execute("CREATE OR REPLACE TEMP TABLE head AS SELECT h.* FROM head h ANTI JOIN fold f ON f.rid = h.rid");
        handle.execute("DROP TABLE fold");
        notes.note(name, "head");
    }
}
