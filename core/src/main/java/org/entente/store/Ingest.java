package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorDirectory;
import org.entente.event.EventVocabulary;
import org.entente.ingest.FileState;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;
import org.entente.ingest.SourceFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The manifest of files read, and reading more: one transaction a file, so that a file is held whole or not at all. */
public final class Ingest {
    private final Jdbi jdbi;

    Ingest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The files held, in the order in which they were read. */
    public List<FileState> held() {
        return jdbi.withHandle(
                handle -> handle.select("SELECT name, bytes, sha256, signature FROM source_file ORDER BY file_id")
                        .map((row, _) -> new FileState(
                                row.getString("name"),
                                row.getLong("bytes"),
                                row.getString("sha256"),
                                row.getString("signature")))
                        .list());
    }

    /** What became of the records of each file held. */
    public List<LoadReport> reports() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT name, evidence, records, accepted, set_aside FROM source_file ORDER BY file_id")
                .map((row, _) -> new LoadReport(
                        row.getString("name"),
                        row.getString("evidence"),
                        row.getLong("records"),
                        row.getLong("accepted"),
                        row.getLong("set_aside")))
                .list());
    }

    /** Records that were set aside, in the order of files and lines. */
    public List<SetAside> setAside(int atMost) {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT f.name, s.line, s.field, s.value, s.reason, s.remedy
                        FROM set_aside s JOIN source_file f USING (file_id)
                        ORDER BY s.file_id, s.line, s.record, s.field LIMIT ?""", atMost)
                .map((row, _) -> new SetAside(
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("line", Long.class)),
                        Optional.ofNullable(row.getString("field")),
                        Optional.ofNullable(row.getString("value")),
                        row.getString("reason"),
                        row.getString("remedy")))
                .list());
    }

    /**
     * Reads a file, putting it in the place of what was held of it.
     *
     * @param today no event can lie after it
     * @throws org.entente.ingest.BrokenFileException when the file cannot be read at all; what was held of it stays
     */
    public LoadReport load(
            SourceFile file, LocalDate today, ActorDirectory directory, EventVocabulary events, Progress progress) {
        return jdbi.inTransaction(handle -> {
            forget(handle, file.state().name());
            return new TableLoad(handle, file, today, progress).run(directory, events);
        });
    }

    /** Drops everything that came from a file. */
    public void forget(String name) {
        jdbi.useTransaction(handle -> forget(handle, name));
    }

    private static void forget(Handle handle, String name) {
        for (String table : List.of("event", "set_aside", "source_file")) {
            handle.execute(
                    "DELETE FROM " + table + " WHERE file_id IN (SELECT file_id FROM source_file WHERE name = ?)",
                    name);
        }
    }

    /** Those of the keys that some event has, whenever it was known. */
    public Set<String> keysAmong(List<String> keys) {
        if (keys.isEmpty()) {
            return new TreeSet<>();
        }
        return jdbi.withHandle(handle ->
                new TreeSet<>(handle.createQuery("SELECT DISTINCT event_key FROM event WHERE event_key IN (<keys>)")
                        .bindList("keys", keys)
                        .mapTo(String.class)
                        .list()));
    }

    /** One line that changes whenever what is held changes. */
    public String signature() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT coalesce(md5(string_agg(name || sha256 || signature, ',' ORDER BY name)), 'empty')"
                                + " FROM source_file")
                .mapTo(String.class)
                .one());
    }

    /**
     * The hash of all events and set-aside records in a fixed order: equal when the content is. Says nothing about how it
     * came to be.
     */
    public String contentHash() {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT md5(string_agg(digest, '' ORDER BY digest)) FROM (
                            SELECT md5(f.name || e::VARCHAR) AS digest
                            FROM (SELECT * EXCLUDE (file_id), file_id FROM event) e
                            JOIN source_file f USING (file_id)
                            UNION ALL
                            SELECT md5(f.name || s::VARCHAR) FROM set_aside s JOIN source_file f USING (file_id))""").mapTo(String.class).one());
    }
}
