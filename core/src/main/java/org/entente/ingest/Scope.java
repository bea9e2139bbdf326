package org.entente.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of what a source has its files hold: what decides whether totals can be counted from them.
 *
 * @param world true when a file holds all that the source took up about the whole world in some time
 * @param selections names of files, as a regular expression, that hold a selection all the same
 * @param slots true when a file that is named by one holds one slot
 * @param takenUpFrom from this day on, an event counts on the day on which the source took it up; before it, and where this is
 *     empty, on its own day
 */
public record Scope(boolean world, Optional<String> selections, boolean slots, Optional<LocalDate> takenUpFrom) {
    /** A selection, as far as anyone knows: nothing can be counted from it but itself. */
    public static final Scope SELECTION = new Scope(false, Optional.empty(), false, Optional.empty());

    /** The whole world, by the days of the events. */
    public static final Scope WORLD = new Scope(true, Optional.empty(), false, Optional.empty());

    /** True when a file of this name holds the whole world. */
    public boolean isWhole(String fileName) {
        return world && selections.filter(fileName::matches).isEmpty();
    }
}
