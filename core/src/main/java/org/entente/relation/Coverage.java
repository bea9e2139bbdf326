package org.entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.provenance.Evidence;
import org.entente.series.Window;

/**
 * The days of a window on which a machine-coded source reported anything, about whomever. All other days are gaps: nothing
 * is known of them, least of all that they were calm.
 *
 * @param window the days asked about
 * @param days those of them that are covered
 */
public record Coverage(Window window, NavigableSet<LocalDate> days) {

    /** Keeps only the days of the window. */
    public Coverage {
        days = new TreeSet<>(days.subSet(window.from(), true, window.to(), true));
    }

    /** The gaps of an evidence: curated evidence covers nothing, so that it has none either. */
    public List<Window> gaps(Evidence evidence) {
        return switch (evidence) {
            case CURATED -> List.of();
            case MACHINE -> gaps();
        };
    }

    /** The runs of uncovered days, earliest first. */
    public List<Window> gaps() {
        List<Window> gaps = new ArrayList<>();
        LocalDate next = window.from();
        for (LocalDate day : days) {
            if (day.isAfter(next)) {
                gaps.add(new Window(next, day.minusDays(1)));
            }
            next = day.plusDays(1);
        }
        if (!next.isAfter(window.to())) {
            gaps.add(new Window(next, window.to()));
        }
        return gaps;
    }
}
