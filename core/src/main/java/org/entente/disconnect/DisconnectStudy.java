package org.entente.disconnect;

import java.util.List;
import java.util.Optional;
import org.entente.disconnect.Announcement.Tally;
import org.entente.series.Method;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * Words against deeds of one pair.
 *
 * @param span the days that machine-coded sources hold; empty when there are none
 * @param rules the parameters
 * @param acts how many words and deeds were read
 * @param rows a row for each month's end, flow and voices with all speakers together, and one for each level that has enough
 * @param partings windows in which words and deeds parted most, by the lower end of the interval, widest first; all media, all speakers,
 *     one direction each
 * @param announcements pledges, threats and refusals with what became of them, by day
 * @param tallies how many were carried out, beside what chance would give
 */
public record DisconnectStudy(
        Optional<Window> span,
        DisconnectRules rules,
        int acts,
        List<GapRow> rows,
        List<Parting> partings,
        List<Announcement> announcements,
        List<Tally> tallies) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("disconnect", 1);

    /** Copies the lists. */
    public DisconnectStudy {
        rows = List.copyOf(rows);
        partings = List.copyOf(partings);
        announcements = List.copyOf(announcements);
        tallies = List.copyOf(tallies);
    }

    /** True when the gap of any window is known. */
    public boolean tellsAnything() {
        return rows.stream().anyMatch(row -> row.gap() instanceof Value.Known);
    }
}
