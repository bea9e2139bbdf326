package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.series.Window;

/**
 * A crisis that the detector found, or a near crisis: a spike of pressure that lacks another condition.
 *
 * @param onset the first elevated day
 * @param recognized the day by whose end it could be told
 * @param peak the day of the highest deviation so far
 * @param z that deviation, in scales of the baseline
 * @param pressure the pressure of the peak, less what comes from the feed alone
 * @param baseline what was usual when it was recognized
 * @param end the last day that was not quiet; empty while it is open
 * @param ended the day by whose end the end could be told; empty while it is open
 * @param findings the conditions, as of the day of recognition
 * @param sources who reported conflict on the elevated days up to recognition
 */
public record Spell(
        LocalDate onset,
        LocalDate recognized,
        LocalDate peak,
        double z,
        double pressure,
        Baseline baseline,
        Optional<LocalDate> end,
        Optional<LocalDate> ended,
        List<Finding> findings,
        List<Reporter> sources) {

    /** Copies the lists. @throws IllegalArgumentException when the days are not in order */
    public Spell {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        if (recognized.isBefore(onset) || end.filter(day -> day.isBefore(onset)).isPresent()) {
            throw new IllegalArgumentException(
                    "a spell cannot begin on " + onset + ", be known on " + recognized + " and end on " + end);
        }
    }

    /** The days on whose evidence it was recognized. */
    public Window evidence() {
        return new Window(onset, recognized);
    }

    /** True when no condition is missing. */
    public boolean crisis() {
        return findings.stream().allMatch(Finding::held);
    }

    /** What it lacks to be a crisis. */
    public List<Finding> lacks() {
        return findings.stream().filter(finding -> !finding.held()).toList();
    }
}
