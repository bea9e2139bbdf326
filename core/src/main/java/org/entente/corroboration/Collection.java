package org.entente.corroboration;

import java.util.List;
import java.util.Optional;
import org.entente.casefile.Reference;
import org.entente.series.Window;

/**
 * A collection that a case refers to, as it was found.
 *
 * @param reference what the case says
 * @param files the names of the files that are there, sorted; empty when the collection is absent
 * @param reports how many dated reports they hold for the days in question
 * @param covered the first and last day that any report of the collection gives; empty when it has none
 */
public record Collection(Reference reference, List<String> files, int reports, Optional<Window> covered) {

    /** Copies the names. */
    public Collection {
        files = List.copyOf(files);
    }

    /** True when at least one file is there. */
    public boolean present() {
        return !files.isEmpty();
    }

    /** The collection in one line, absence included. */
    public String line() {
        String name = reference.kind().word() + " (" + reference.read() + ")";
        return present()
                ? name + ": " + files.size() + (files.size() == 1 ? " file, " : " files, ") + reports + " reports"
                : name + ": absent, nothing was held against it";
    }
}
