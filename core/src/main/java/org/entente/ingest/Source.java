package org.entente.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.provenance.Evidence;

/**
 * A source of events as a case declares it.
 *
 * @param read the path or glob of its files, relative to the case's folder
 * @param adapter how the files are read; {@code table} for any table with a column mapping
 * @param evidence curated or machine
 * @param optional true when it is no mistake that no file is there
 * @param columns the file's column for each field; contains at least {@link EventField#REQUIRED}
 */
public record Source(
        String read, String adapter, Evidence evidence, boolean optional, Map<EventField, String> columns) {

    /** Copies the columns. */
    public Source {
        columns = Map.copyOf(columns);
    }

    /** The columns in the order of the fields. */
    public Map<EventField, String> orderedColumns() {
        return columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    /** Under which name its files are counted: the adapter's word, or the path where a case maps a table itself. */
    public String label() {
        return adapter.equals(Adapters.TABLE) ? read : adapter;
    }

    /** Everything that decides how a file is read, as one line: when it changes, the file must be read again. */
    public String signature() {
        return adapter + " " + evidence.word() + " " + new TreeMap<>(columns);
    }
}
