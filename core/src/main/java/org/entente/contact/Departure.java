package org.entente.contact;

import java.util.List;
import org.entente.series.Window;

/**
 * Contacts with a state in the year before and after its leader left, on covered days.
 *
 * @param term the time in power that ended
 * @param before contacts and covered days of the year before
 * @param after of the year after
 * @param blocks both years in spells of thirty days, those before first
 * @param days the days of both years
 */
public record Departure(LeaderTerm term, Part before, Part after, List<Part> blocks, Window days) {

    /** Copies the spells. */
    public Departure {
        blocks = List.copyOf(blocks);
    }

    /**
     * A spell of time.
     *
     * @param contacts contacts on its covered days
     * @param covered how many of its days are covered
     */
    public record Part(int contacts, int covered) {
        Part plus(Part other) {
            return new Part(contacts + other.contacts, covered + other.covered);
        }
    }

    /** How many spells of {@link #blocks} lie before the departure. */
    int blocksBefore() {
        return blocks.size() / 2;
    }
}
