package org.entente.disconnect;

import java.util.List;
import org.entente.series.Estimate;

/**
 * A window in which words and deeds parted, with what was said and what was done.
 *
 * @param row the window
 * @param gap its gap
 * @param words keys of the rosiest words, at most {@link #KEYS}
 * @param deeds keys of the harshest deeds, at most {@link #KEYS}
 */
public record Parting(GapRow row, Estimate gap, List<String> words, List<String> deeds) {
    /** How many incidents of a kind are named. */
    public static final int KEYS = 5;

    /** Copies the keys. */
    public Parting {
        words = List.copyOf(words);
        deeds = List.copyOf(deeds);
    }
}
