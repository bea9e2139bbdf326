package org.entente.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.fetch.Slot;
import org.entente.ingest.Scope;
import org.entente.ingest.SourceFile;
import org.jdbi.v3.core.Handle;

/** Counts, while a file is read, how much it holds of each day and state. Runs inside the caller's transaction. */
final class ExposureSql {
    /** The day on which an event {@code e} of a file {@code f} counts. */
    static final String COUNTED = "CASE WHEN e.known_on >= f.taken_up_from THEN e.known_on ELSE e.day END";

    private final Handle handle;
    private final int fileId;

    ExposureSql(Handle handle, int fileId) {
        this.handle = handle;
        this.fileId = fileId;
    }

    /** Notes what is counted and how. To be called when the file stands in {@code source_file}, its events in {@code event}. */
    void count(SourceFile file, Scope scope) {
        String name = Optional.ofNullable(file.path().getFileName())
                .map(Path::toString)
                .orElse("");
        boolean whole = scope.isWhole(name);
        handle.execute(
                "UPDATE source_file SET whole = ?, taken_up_from = ?::DATE WHERE file_id = ?",
                whole,
                scope.takenUpFrom().map(LocalDate::toString).orElse(null),
                fileId);
        if (whole) {
            countRows();
        }
        if (scope.slots()) {
            Slot.in(name).ifPresent(this::holds);
        }
    }

    private void countRows() {
        handle.execute("""
                INSERT INTO exposure
                WITH counted AS (
                    SELECT %s AS day, e.known_on, e.source_state AS a, e.target_state AS b
                    FROM event e JOIN source_file f USING (file_id) WHERE e.file_id = ?),
                named AS (
                    SELECT day, known_on, NULL AS state FROM counted
                    UNION ALL SELECT day, known_on, a FROM counted WHERE a IS NOT NULL
                    UNION ALL SELECT day, known_on, b FROM counted WHERE b IS NOT NULL AND b IS DISTINCT FROM a)
                SELECT ?, day, max(known_on), state, count(*) FROM named GROUP BY day, state ORDER BY ALL""".formatted(COUNTED), fileId, fileId);
    }

    private void holds(Slot slot) {
        handle.execute("INSERT INTO slot VALUES (?, strptime(?, '%Y%m%d%H%M%S'), 'fetched')", fileId, slot.name());
    }
}
