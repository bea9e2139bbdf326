package org.entente.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.audit.Change;
import org.entente.audit.Change.Undo;
import org.entente.audit.Entry;
import org.entente.audit.Journal;
import org.entente.audit.Sample;
import org.entente.audit.SampleFrame;
import org.entente.audit.Unit;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What people entered: samples and the journal. Rows are added, never changed. */
public final class Audits {
    private final Path file;
    private final Jdbi jdbi;
    private final AtomicLong entered = new AtomicLong();

    Audits(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /** How many samples and entries were added since the data file was opened. */
    public long entered() {
        return entered.get();
    }

    /** All entries. */
    public Journal journal() {
        return new Journal(jdbi.withHandle(handle -> handle.select("SELECT * FROM journal ORDER BY entry")
                .map((row, _) -> JournalRow.entry(row))
                .list()));
    }

    /**
     * Adds an entry.
     *
     * @throws org.entente.audit.AuditException when it has no name, or undoes what cannot be undone
     * @throws StoreException when the data file cannot take it
     */
    public synchronized Entry enter(Change change, String by, LocalDate day) {
        Journal journal = journal();
        if (change instanceof Undo undo) {
            journal.check(undo, by);
        }
        Entry entry = new Entry(journal.entries().size() + 1L, day, by, change);
        try {
            jdbi.useTransaction(handle -> JournalRow.insert(handle, entry));
        } catch (JdbiException e) {
            throw StoreException.of(file, "cannot take entry " + entry.number(), e);
        }
        entered.incrementAndGet();
        return entry;
    }

    /** The incidents that a frame holds, with their cells. */
    public List<Unit> units(SampleFrame frame) {
        return jdbi.withHandle(handle -> SampleRows.units(handle, frame));
    }

    /** True for rows of a file that an event was made from: of the file, by line. */
    public List<Long> codedLines(String name) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT DISTINCT e.line FROM event e JOIN source_file f USING (file_id) WHERE f.name = ? AND e.line IS NOT NULL",
                        name)
                .mapTo(Long.class)
                .list());
    }

    /** All samples, in the order of drawing. */
    public List<Sample> samples() {
        return jdbi.withHandle(SampleRows::list);
    }

    /** Keeps a sample. @return it with its name, {@code s} and the next number */
    public synchronized Sample keep(Sample drawn) {
        Sample named = new Sample(
                "s" + (samples().size() + 1),
                drawn.frame(),
                drawn.drawnOn(),
                drawn.drawnBy(),
                drawn.seed(),
                drawn.drawing());
        try {
            jdbi.useTransaction(handle -> SampleRows.insert(handle, named));
        } catch (JdbiException e) {
            throw StoreException.of(file, "cannot take the sample " + named.id(), e);
        }
        entered.incrementAndGet();
        return named;
    }
}
