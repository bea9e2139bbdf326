package org.entente.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorDirectory;
import org.entente.actor.ActorSpell;
import org.entente.event.EventVocabulary;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.entente.ingest.FileState;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Mismatch;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;
import org.entente.ingest.SourceFile;
import org.entente.ingest.gdelt.FetchedTotals;
import org.entente.ingest.news.NewsCoding;
import org.entente.ingest.news.NewsEvents;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The manifest of files read, and reading more: one transaction a file, so that a file is held whole or not at all. */
public final class Ingest implements AutoCloseable {
    private final Path file;
    private final Jdbi jdbi;
    private @Nullable Handle writer;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Map<String, List<ActorSpell>> cameo;
    private @Nullable NewsCoding coding;

    Ingest(Path file, Jdbi jdbi) {
        this.file = file;
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

    /** The names of files with a record that was set aside because its day lay in the future, and lies there no more. */
    public Set<String> ripe(LocalDate today) {
        return jdbi.withHandle(handle -> new TreeSet<>(handle.select("""
                        SELECT DISTINCT f.name FROM set_aside s JOIN source_file f USING (file_id)
                        WHERE s.reason = ?
                          AND coalesce(try_strptime(left(replace(s.value, '-', ''), 8), '%Y%m%d'),
                                       try_strptime(split_part(s.value, ' ', 1), '%m/%d/%Y'))::DATE <= ?""", RecordChecks.IN_THE_FUTURE, today)
                .mapTo(String.class)
                .list()));
    }

    /** What became of the records of each file held, by name. */
    public List<LoadReport> reports() {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT name, split_part(signature, ' ', 1) AS adapter, evidence, holds, records, accepted, set_aside"
                                + " FROM source_file ORDER BY name")
                .map((row, _) -> new LoadReport(
                        row.getString("name"),
                        row.getString("adapter"),
                        row.getString("evidence"),
                        row.getString("holds"),
                        row.getLong("records"),
                        row.getLong("accepted"),
                        row.getLong("set_aside")))
                .list());
    }

    /** Where accepted records differ from our tables, by file, subject and number. */
    public List<Mismatch> mismatches() {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT f.name, m.subject, m.theirs, m.ours, sum(m.records)::BIGINT AS records,
                               string_agg(m.code, ' ' ORDER BY m.code) AS codes
                        FROM mismatch m JOIN source_file f USING (file_id)
                        GROUP BY f.name, m.subject, m.theirs, m.ours
                        ORDER BY f.name, m.subject, records DESC, m.theirs, m.ours""")
                .map((row, _) -> new Mismatch(
                        row.getString("name"),
                        row.getString("subject"),
                        row.getString("codes"),
                        row.getString("theirs"),
                        row.getString("ours"),
                        row.getLong("records")))
                .list());
    }

    /** Records that were set aside, in the order of files and lines. */
    public List<SetAside> setAside(int atMost) {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT f.name, s.line, s.field, s.value, s.reason, s.remedy
                        FROM set_aside s JOIN source_file f USING (file_id)
                        ORDER BY f.name, s.line, s.record, s.field LIMIT ?""", atMost)
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
     * @throws StoreException when the data file cannot take it, the disk being full for instance; what was held stays
     */
    public LoadReport load(
            SourceFile source, LocalDate today, ActorDirectory directory, EventVocabulary events, Progress progress) {
        String name = source.state().name();
        try {
            if (source.source().adapter().equals(FetchedTotals.WORD)) {
                return loadTotals(source, directory, progress);
            }
            Handle handle = writer();
            Optional<Adapter> known = Adapters.find(source.source().adapter());
            if (known.isPresent()) {
                Vocabulary words = vocabulary(handle, directory, events);
                if (known.get().equals(NewsEvents.ADAPTER)) {
                    return new NewsLoad(handle, source, today, workFolder())
                            .run(coding(), progress, words, transaction -> forget(transaction, name));
                }
                return new LayoutLoad(handle, source, today, progress, workFolder())
                        .run(known.get(), words, transaction -> forget(transaction, name));
            }
            return handle.inTransaction(transaction -> {
                forget(transaction, name);
                return new TableLoad(transaction, source, today, progress).run(directory, events);
            });
        } catch (JdbiException | UncheckedIOException e) {
            throw StoreException.of(file, "cannot take " + name, e);
        }
    }

    /** One coder codes all files, so that its models are read once. */
    private NewsCoding coding() {
        NewsCoding open = coding;
        if (open == null) {
            open = new NewsCoding();
            coding = open;
        }
        return open;
    }

    private LoadReport loadTotals(SourceFile source, ActorDirectory directory, Progress progress) {
        Map<String, List<ActorSpell>> words = cameo(directory);
        return writer().inTransaction(handle -> {
            forget(handle, source.state().name());
            return new TotalsLoad(handle, source, progress).run(words);
        });
    }

    private Map<String, List<ActorSpell>> cameo(ActorDirectory directory) {
        Map<String, List<ActorSpell>> known = cameo;
        if (known == null) {
            known = directory.words().cameo();
            cameo = known;
        }
        return known;
    }

    /** One connection reads all files, so that it is told the vocabulary once. */
    private Handle writer() {
        Handle open = writer;
        if (open == null) {
            open = jdbi.open();
            writer = open;
        }
        return open;
    }

    private Vocabulary vocabulary(Handle handle, ActorDirectory directory, EventVocabulary events) {
        Vocabulary known = vocabulary;
        if (known == null) {
            known = Vocabulary.prepare(handle, directory.words(), events);
            vocabulary = known;
        }
        return known;
    }

    /** Lets the connection go. */
    @Override
    public void close() {
        if (coding != null) {
            coding.close();
        }
        if (writer != null) {
            writer.close();
        }
    }

    /** Where archives are unpacked: beside the data file, so that there is room and nothing is left elsewhere. */
    private Path workFolder() {
        return file.resolveSibling(file.getFileName() + ".unpacked");
    }

    /** Drops everything that came from a file. */
    public void forget(String name) {
        jdbi.useTransaction(handle -> forget(handle, name));
    }

    private static void forget(Handle handle, String name) {
        handle.execute("DELETE FROM derivation");
        List<Integer> held = handle.select("SELECT file_id FROM source_file WHERE name = ?", name)
                .mapTo(Integer.class)
                .list();
        for (int fileId : held) {
            for (String table :
                    List.of("event", "mention", "mismatch", "set_aside", "exposure", "slot", "source_file")) {
                handle.execute("DELETE FROM " + table + " WHERE file_id = ?", fileId);
            }
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
                        "SELECT md5(coalesce(string_agg(name || sha256 || signature, ',' ORDER BY name), '')) FROM source_file")
                .mapTo(String.class)
                .one());
    }

    /**
     * The hash of all events, mentions, set-aside records, totals and slots in a fixed order: equal when the content is. Says nothing about how it
     * came to be.
     */
    public String contentHash() {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT md5(string_agg(digest, '' ORDER BY digest)) FROM (
                            SELECT md5(t::VARCHAR) AS digest FROM (
                                SELECT f.name, e.* EXCLUDE (file_id) FROM event e JOIN source_file f USING (file_id)) t
                            UNION ALL
                            SELECT md5(t::VARCHAR) FROM (
                                SELECT f.name, m.* EXCLUDE (file_id) FROM mention m JOIN source_file f USING (file_id)) t
                            UNION ALL
                            SELECT md5(t::VARCHAR) FROM (
                                SELECT f.name, s.* EXCLUDE (file_id) FROM set_aside s JOIN source_file f USING (file_id)) t
                            UNION ALL
                            SELECT md5(t::VARCHAR) FROM (
                                SELECT f.name, x.* EXCLUDE (file_id) FROM exposure x JOIN source_file f USING (file_id)) t
                            UNION ALL
                            SELECT md5(t::VARCHAR) FROM (
                                SELECT f.name, s.* EXCLUDE (file_id) FROM slot s JOIN source_file f USING (file_id)) t)""").mapTo(String.class).one());
    }
}
