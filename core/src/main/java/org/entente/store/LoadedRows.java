package org.entente.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorAdvice;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Layout;
import org.entente.ingest.MentionLayout;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Brings the rows of {@code loaded} to where they belong: good ones to the table that they fill, the rest aside. */
final class LoadedRows {
    private final Handle handle;
    private final int fileId;
    private final LayoutSql sql;

    LoadedRows(Handle handle, int fileId, LayoutSql sql) {
        this.handle = handle;
        this.fileId = fileId;
        this.sql = sql;
    }

    /** Sets aside what is wrong, with the lines that could not be split into fields. */
    void setAside(Layout layout, Vocabulary vocabulary) {
        if (!sql.content().isEmpty()) {
            findTwins();
        }
        if (any("SELECT 1 FROM loaded WHERE problem IS NOT NULL LIMIT 1")) {
            advise(layout, vocabulary);
            handle.execute("""
                    INSERT INTO set_aside
                    SELECT ?, l.rowid + 1, l.line, l.problem.field, replace(l.problem.value, chr(0), '\\0'),
                           CASE WHEN contains(l.problem.value, chr(0)) THEN ? ELSE l.problem.reason END,
                           CASE WHEN contains(l.problem.value, chr(0)) THEN ? ELSE coalesce(a.remedy, l.problem.remedy) END,
                           NULL
                    FROM loaded l LEFT JOIN advice a ON a.reason = l.problem.reason AND a.value = l.problem.value
                    WHERE l.problem IS NOT NULL ORDER BY l.rowid""", fileId, RecordChecks.NUL, RecordChecks.WITHOUT_NUL);
        }
        if (any("SELECT 1 FROM rejected LIMIT 1")) {
            Staging.setAsideRejected(handle, fileId, layout);
        }
    }

    /** Two records of one identifier: the same content is no mistake, other content is. */
    private void findTwins() {
        String content =
                sql.content().stream().map(column -> "l." + column).collect(Collectors.joining(", ", "(", ")"));
        if (!any("""
                SELECT 1 FROM loaded WHERE problem IS NULL GROUP BY event_key HAVING count(*) > 1 LIMIT 1""")) {
            return;
        }
        handle.execute("""
                UPDATE loaded SET problem = {'field': 'id', 'value': loaded.event_key || ', first on line ' || twice.line,
                    'reason': 'two records of different content have this id', 'remedy': 'keep the one that is right'}
                FROM (
                    SELECT l.rowid AS row, first_value(l.line) OVER same AS line, md5(%1$s::VARCHAR) AS digest,
                           first_value(md5(%1$s::VARCHAR)) OVER same AS first_digest
                    FROM (SELECT rowid, * FROM loaded WHERE problem IS NULL) l
                    WHERE l.event_key IN (
                        SELECT event_key FROM loaded WHERE problem IS NULL GROUP BY event_key HAVING count(*) > 1)
                    WINDOW same AS (PARTITION BY l.event_key ORDER BY l.rowid)
                ) twice WHERE loaded.rowid = twice.row AND twice.digest <> twice.first_digest""".formatted(content));
    }

    /** What would be right for each word that names no state. */
    private void advise(Layout layout, Vocabulary vocabulary) {
        handle.execute("CREATE OR REPLACE TEMP TABLE advice (reason VARCHAR, value VARCHAR, remedy VARCHAR)");
        switch (layout) {
            case EventLayout events -> advise(vocabulary.advice(events.source().notation()));
            case MentionLayout _ -> {}
        }
    }

    private void advise(ActorAdvice advice) {
        List<String> words = handle.select(
                        "SELECT DISTINCT problem.value FROM loaded WHERE problem.reason = ?",
                        SourceChecks.UNKNOWN_STATE)
                .mapTo(String.class)
                .list();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO advice VALUES (?, ?, ?)");
        words.forEach(word -> batch.add(SourceChecks.UNKNOWN_STATE, word, advice.remedy(word)));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Appends the good rows in the order of the file. */
    void accept() {
        String without =
                Stream.concat(Stream.of("problem"), sql.working().stream()).collect(Collectors.joining(", "));
        handle.execute(
                "INSERT INTO " + sql.table() + " BY NAME SELECT ?::INTEGER AS file_id, rowid + 1 AS record, * EXCLUDE ("
                        + without + ") FROM loaded WHERE problem IS NULL",
                fileId);
        sql.mismatches()
                .ifPresent(query -> handle.execute(
                        "INSERT INTO mismatch BY NAME SELECT ?::INTEGER AS file_id, * FROM (" + query
                                + ") ORDER BY ALL",
                        fileId));
    }

    private boolean any(String query) {
        return !handle.select(query).mapTo(Integer.class).list().isEmpty();
    }
}
