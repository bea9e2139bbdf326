package org.entente.redline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.series.Method;

/**
 * How a red line stood on a day.
 *
 * @param line the line
 * @param asOf nothing that was not known by the end of this day takes part
 * @param state how it stood
 * @param changes how it came to that, by day; each with its evidence
 * @param crossings the times it was surely crossed, by day
 * @param perhaps incidents that may have crossed it, by day
 * @param considered how many incidents were known since it was drawn
 */
public record Standing(
        RedLine line,
        LocalDate asOf,
        State state,
        List<Change> changes,
        List<Crossing> crossings,
        List<Sighting> perhaps,
        long considered) {
    /** How standings are made. */
    public static final Method METHOD = new Method("red-lines", 1);

    /** Copies the lists. */
    public Standing {
        changes = List.copyOf(changes);
        crossings = List.copyOf(crossings);
        perhaps = List.copyOf(perhaps);
    }

    /** What the state rests on: the latest incidents of the last change, at most so many; none when nothing changed it. */
    public List<Sighting> grounds(int atMost) {
        List<Sighting> all = last().map(Change::evidence).orElse(List.of());
        return all.subList(Math.max(0, all.size() - atMost), all.size());
    }

    /** How it stands in one line: the state, the day of the last change, and how often it was surely crossed. */
    public String told() {
        return last().map(change -> state.label() + " (last change on " + change.day() + times() + ")")
                .orElse(state.label());
    }

    private String times() {
        return switch (crossings.size()) {
            case 0 -> "";
            case 1 -> "; crossed once";
            default -> "; crossed " + crossings.size() + " times";
        };
    }

    /** The last change; empty when nothing changed the line. */
    public Optional<Change> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }
}
