package org.entente.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A view as it leaves Entente.
 *
 * @param citation how it is cited
 * @param notes what a reader has to know to read the figures right
 * @param figures its single figures, by name
 * @param tables its tables
 */
public record Export(Citing citation, List<String> notes, Map<String, Long> figures, List<Table<?>> tables) {

    /** Copies the collections; the figures are kept by name. */
    public Export {
        notes = List.copyOf(notes);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        tables = List.copyOf(tables);
    }

    /** What can be had as CSV: its tables, and how it is cited. */
    public List<Table<?>> all() {
        List<Table<?>> all = new ArrayList<>(tables);
        all.add(Tables.citation(citation));
        return all;
    }

    /** The table of this name, of all of them. */
    public Optional<Table<?>> findTable(String name) {
        for (Table<?> table : all()) {
            if (table.name().equals(name)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
