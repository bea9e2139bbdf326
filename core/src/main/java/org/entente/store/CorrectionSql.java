package org.entente.store;

import java.util.List;
import java.util.Optional;
import org.entente.audit.Change;
import org.entente.audit.Change.Correction;
import org.jdbi.v3.core.Handle;

/**
 * What people merged and split by hand, done to what the ladder made, in the order in which it was entered. What names an
 * incident or a row that is not there changes nothing. The rows themselves are never touched.
 */
final class CorrectionSql {
    static final String STEP = "merged or split by hand";

    private final Handle handle;
    private final List<Correction> corrections;

    CorrectionSql(Handle handle, List<Correction> corrections) {
        this.handle = handle;
        this.corrections = corrections;
    }

    /** Changes which rows stand for which incident. */
    void link(StepNotes notes) {
        List<Correction> links = corrections.stream()
                .filter(correction -> !(correction instanceof Change.Level))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        for (Correction correction : links) {
            switch (correction) {
                case Change.Merge merge -> merge(merge, notes.next());
                case Change.Split split -> split(split);
                case Change.Level _, Change.Note _ -> {}
            }
        }
        notes.note(STEP, "head");
    }

    private void merge(Change.Merge merge, int step) {
        Optional<Long> into = head(merge.incident());
        Optional<Long> gone = head(merge.gone());
        if (into.isPresent() && gone.isPresent()) {
            handle.execute("UPDATE link SET head = ?, step = ? WHERE head = ?", into.get(), step, gone.get());
            handle.execute("DELETE FROM head WHERE rid = ?", gone.get());
        }
    }

    private Optional<Long> head(String incident) {
        return handle.select("SELECT rid FROM head WHERE incident_key = ?", incident)
                .mapTo(Long.class)
                .findOne();
    }

    private void split(Change.Split split) {
        Optional<Long> row = handle.select("""
                        SELECT t.rid FROM told t JOIN source_file f USING (file_id) JOIN link l USING (rid)
                        JOIN head h ON h.rid = l.head
                        WHERE f.name = ? AND t.record = ? AND h.incident_key = ? AND l.head <> t.rid""", split.file(), split.record(), split.incident())
                .mapTo(Long.class)
                .findOne();
        row.ifPresent(rid -> {
            handle.execute(
                    "INSERT INTO head BY NAME SELECT * REPLACE (? AS incident_key) FROM told WHERE rid = ?",
                    split.key(),
                    rid);
            handle.execute("UPDATE link SET head = rid, step = NULL WHERE rid = ?", rid);
        });
    }

    /** Puts the levels given by hand in the place of the coded ones. */
    void levels() {
        for (Correction correction : corrections) {
            if (correction instanceof Change.Level(String incident, double level, String _)) {
                handle.execute("UPDATE incident SET weight = ? WHERE incident_key = ?", level, incident);
            }
        }
    }
}
