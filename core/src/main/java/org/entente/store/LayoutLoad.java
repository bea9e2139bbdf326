package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.ingest.Adapter;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Header;
import org.entente.ingest.Layout;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.ingest.Unpacked;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads one file of a named source into the data file.
 *
 * <p>The reader's rows go into a temporary table {@code loaded}, each with the first thing wrong with it, and get their lines
 * there. Then, in one transaction, good ones are appended to the table that the layout fills and the rest to
 * {@code set_aside}. Nothing in the data file is updated: changed rows would be written to it twice.
 */
final class LayoutLoad {
    private final Handle handle;
    private final SourceFile file;
    private final LocalDate today;
    private final Progress progress;
    private final Path workFolder;

    LayoutLoad(Handle handle, SourceFile file, LocalDate today, Progress progress, Path workFolder) {
        this.handle = handle;
        this.file = file;
        this.today = today;
        this.progress = progress;
        this.workFolder = workFolder;
    }

    /** @param forget drops what was held of the file, in the transaction in which the new rows come */
    LoadReport run(Adapter adapter, Vocabulary vocabulary, Consumer<Handle> forget) {
        String name = file.state().name();
        progress.advanced(name, 0, file.state().bytes());
        try (Unpacked unpacked = Unpacked.of(file, workFolder)) {
            LoadReport report = run(adapter, vocabulary, unpacked, forget, _ -> {});
            progress.advanced(name, file.state().bytes(), file.state().bytes());
            return report;
        }
    }

    /**
     * The same for a file that was made readable before.
     *
     * @param setAside called with the file's number in the transaction, to set aside what no row was made of
     */
    LoadReport run(
            Adapter adapter, Vocabulary vocabulary, Unpacked readable, Consumer<Handle> forget, IntConsumer setAside) {
        Header header = header(readable.path());
        Layout layout = layout(adapter, header, readable.path());
        LayoutSql sql = LayoutSql.of(layout, vocabulary);
        LoadedLines lines = new LoadedLines(handle, layout.shape(), header);
        load(layout, sql, lines.relation(readable.path()));
        if (layout instanceof EventLayout events && events.cells().containsKey(EventField.LINE)) {
            handle.execute("UPDATE loaded SET line = told_line");
        } else {
            lines.number(readable);
        }
        LoadReport report = handle.inTransaction(transaction -> {
            forget.accept(transaction);
            return keep(layout, sql, vocabulary, setAside);
        });
        handle.execute("DROP TABLE loaded");
        return report;
    }

    private LoadReport keep(Layout layout, LayoutSql sql, Vocabulary vocabulary, IntConsumer setAside) {
        int fileId = TableLoad.nextFileId(handle);
        LoadedRows rows = new LoadedRows(handle, fileId, sql);
        setAside.accept(fileId);
        rows.setAside(layout, vocabulary);
        rows.accept();
        LoadReport report = TableLoad.report(handle, fileId, file, sql.table());
        if (layout instanceof EventLayout events) {
            new ExposureSql(handle, fileId).count(file, events.traits().scope());
        }
        return report;
    }

    /** A file without a header may begin with a line that cannot be read as one. */
    private Header header(Path path) {
        try {
            return Header.read(path);
        } catch (IOException e) {
            return new Header('\t', List.of());
        }
    }

    private Layout layout(Adapter adapter, Header header, Path path) {
        int fields = fields(path);
        return adapter.find(header, fields)
                .orElseThrow(() -> new BrokenFileException(file.state().name() + ":1: has "
                        + Math.max(fields, header.columns().size()) + " columns; " + adapter.word() + " files are "
                        + adapter.expectation()));
    }

    private int fields(Path path) {
        try {
            return Header.fields(path);
        } catch (IOException e) {
            throw new BrokenFileException(file.state().name() + ": cannot be read: " + e.getMessage());
        }
    }

    private void load(Layout layout, LayoutSql sql, String relation) {
        Staging.forgetRejects(handle);
        String select = sql.select(relation, file.source().evidence().word(), today);
        try {
            LongSql.execute(
                    handle,
                    "CREATE OR REPLACE TEMP TABLE loaded AS SELECT *, NULL::BIGINT AS line FROM (" + select + ")");
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
}
