package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.ingest.Adapter;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.Header;
import org.entente.ingest.Layout;
import org.entente.ingest.LineMap;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.ingest.Unpacked;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads one file of a named source into the data file. Runs inside the caller's transaction.
 *
 * <p>One pass: the reader's rows go straight into {@code event}, each with the first thing wrong with it; then records get
 * their numbers and lines, and what is wrong moves to {@code set_aside}.
 */
final class LayoutLoad {
    private final Handle handle;
    private final SourceFile file;
    private final LocalDate today;
    private final Progress progress;
    private final Path workFolder;
    private final int fileId;

    LayoutLoad(Handle handle, SourceFile file, LocalDate today, Progress progress, Path workFolder) {
        this.handle = handle;
        this.file = file;
        this.today = today;
        this.progress = progress;
        this.workFolder = workFolder;
        this.fileId = TableLoad.nextFileId(handle);
    }

    LoadReport run(Adapter adapter, Vocabulary vocabulary) {
        String name = file.state().name();
        progress.advanced(name, 0, file.state().bytes());
        Layout layout;
        try (Unpacked unpacked = Unpacked.of(file.path(), name, workFolder)) {
            Header header = header(unpacked.path());
            layout = layout(adapter, header);
            insert(layout, header, unpacked.path(), vocabulary);
            number(layout, header, unpacked);
            setAside();
        }
        LoadReport report = TableLoad.report(handle, fileId, file);
        new ExposureSql(handle, fileId).count(file, layout.traits().scope());
        progress.advanced(name, file.state().bytes(), file.state().bytes());
        return report;
    }

    private Header header(Path path) {
        try {
            return Header.read(path);
        } catch (IOException e) {
            throw new BrokenFileException(file.state().name() + ": cannot be read: " + e.getMessage());
        }
    }

    private Layout layout(Adapter adapter, Header header) {
        return adapter.find(header, header.columns().size())
                .orElseThrow(() -> new BrokenFileException(file.state().name() + ":1: has "
                        + header.columns().size() + " columns; " + adapter.word() + " files are "
                        + adapter.expectation()));
    }

    private void insert(Layout layout, Header header, Path path, Vocabulary vocabulary) {
        handle.execute("DROP TABLE IF EXISTS csv_rejects");
        handle.execute("DROP TABLE IF EXISTS csv_scans");
        String sql = new LayoutSql(layout, vocabulary)
                .insert(
                        relation(layout, header, path),
                        fileId,
                        file.source().evidence().word());
        try {
            handle.execute(sql, today);
        } catch (JdbiException e) {
            String cause = StoreException.reason(e);
            if (StoreException.isAboutMachine(cause)) {
                throw e;
            }
            throw new BrokenFileException(file.state().name() + ": cannot be read as " + layout.name() + ": "
                    + cause.lines().findFirst().orElse(""));
        }
        Staging.collectRejects(handle);
    }

    private static String relation(Layout layout, Header header, Path path) {
        Layout.Shape shape = layout.shape();
        char separator = shape.separator().orElse(header.separator());
        List<String> columns = shape.header() ? distinct(header.columns()) : shape.columns();
        String quote = shape.quoted() ? "'\"'" : "''";
        return "read_csv(" + TableLoad.quoted(path.toString()) + ", auto_detect = false, header = " + shape.header()
                + ", delim = " + TableLoad.quoted(String.valueOf(separator)) + ", quote = " + quote + ", escape = "
                + quote
                + ", strict_mode = " + !shape.extras() + ", null_padding = " + (shape.optional() > 0) + ", columns = "
                + TableLoad.identifiers(columns) + Staging.REJECTS + Staging.NO_HIVE + ")";
    }

    /** Names by which every column can be told: extracts have columns without a name, and twice the same. */
    private static List<String> distinct(List<String> columns) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            String name = column.isBlank() ? "column " + (names.size() + 1) : column;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += " again";
            }
            names.add(name);
        }
        return names;
    }

    /** Gives each record its number, and its line where lines can be told. */
    private void number(Layout layout, Header header, Unpacked unpacked) {
        long first = handle.select("SELECT coalesce(min(rowid), 0) FROM event WHERE file_id = ?", fileId)
                .mapTo(Long.class)
                .one();
        int headers = layout.shape().header() ? 1 : 0;
        handle.execute(
                "UPDATE event SET record = rowid - ? + 1, line = rowid - ? + 1 + ? WHERE file_id = ?",
                first,
                first,
                headers,
                fileId);
        long read = count("SELECT count(*) FROM event WHERE file_id = ?");
        boolean simple =
                handle.select("SELECT count(*) FROM rejected").mapTo(Long.class).one() == 0
                        && read + headers == unpacked.lines();
        if (!simple) {
            mapLines(scan(layout, header, unpacked.path(), headers), read);
        }
    }

    private LineMap scan(Layout layout, Header header, Path path, int headers) {
        Set<Long> rejects = Set.copyOf(handle.select("SELECT DISTINCT line_byte_position FROM rejected")
                .mapTo(Long.class)
                .list());
        char separator = layout.shape().separator().orElse(header.separator());
        try (InputStream in = Header.open(path)) {
            return LineMap.scan(in, separator, layout.shape().quoted(), headers, rejects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that are not simply in step with records; where they cannot be told they stay unknown. */
    private void mapLines(LineMap lines, long read) {
        TableLoad.jumps(handle, lines.records() == read ? lines.jumps() : List.of());
        handle.execute("""
                UPDATE event SET line = found.line FROM (
                    SELECT e.rowid AS row, e.record + j.line_offset AS line
                    FROM (SELECT rowid, record FROM event WHERE file_id = ?) e ASOF LEFT JOIN jump j ON e.record >= j.from_record
                ) found WHERE event.rowid = found.row""", fileId);
        Staging.placeRejects(handle, lines.lineOfReject());
    }

    private void setAside() {
        handle.execute("""
                UPDATE event SET problem = {'field': 'id', 'value': event.event_key || ', first on line ' || twice.line,
                    'reason': 'two records of different content have this id', 'remedy': 'give each its own'}
                FROM (
                    SELECT e.rowid AS row, first_value(e.line) OVER same AS line,
                           md5((e.day, e.type, e.mode, e.source_state, e.target_state, e.source_name, e.target_name, e.text,
                                e.place, e.url, e.weight)::VARCHAR) AS digest,
                           first_value(md5((e.day, e.type, e.mode, e.source_state, e.target_state, e.source_name,
                                e.target_name, e.text, e.place, e.url, e.weight)::VARCHAR)) OVER same AS first_digest
                    FROM (SELECT rowid, * FROM event WHERE file_id = ? AND problem IS NULL) e
                    WHERE e.event_key IN (
                        SELECT event_key FROM event WHERE file_id = ? AND problem IS NULL
                        GROUP BY event_key HAVING count(*) > 1)
                    WINDOW same AS (PARTITION BY e.event_key ORDER BY e.record)
                ) twice WHERE event.rowid = twice.row AND twice.digest <> twice.first_digest""", fileId, fileId);
        handle.execute("""
                INSERT INTO set_aside
                SELECT file_id, record, line, problem.field, problem.value, problem.reason, problem.remedy, NULL
                FROM event WHERE file_id = ? AND problem IS NOT NULL ORDER BY record""", fileId);
        handle.execute("DELETE FROM event WHERE file_id = ? AND problem IS NOT NULL", fileId);
        Staging.setAsideRejected(handle, fileId);
    }

    private long count(String sql) {
        return handle.select(sql, fileId).mapTo(Long.class).one();
    }
}
