package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a crisis, by which its course is told.
 *
 * @param onset its first day
 * @param peak the day of the highest pressure so far
 * @param quietFrom the first quiet day after it; empty while it is not quiet
 * @param evidence what says that it is ending, in any order
 * @param openIssues what is known to stay unsettled, in words
 * @param broken ties known to be broken off and not taken up again, in words
 * @param next the onset of the pair's next crisis
 * @param asOf the last day of which anything is known
 */
public record CrisisFacts(
        LocalDate onset,
        LocalDate peak,
        Optional<LocalDate> quietFrom,
        List<EndingEvidence> evidence,
        List<String> openIssues,
        List<String> broken,
        Optional<LocalDate> next,
        LocalDate asOf) {

    /** Copies the lists. @throws IllegalArgumentException when the days are not in order */
    public CrisisFacts {
        evidence = evidence.stream().sorted(EndingEvidence.ORDER).toList();
        openIssues = List.copyOf(openIssues);
        broken = List.copyOf(broken);
        if (peak.isBefore(onset) || quietFrom.filter(day -> !day.isAfter(peak)).isPresent() || asOf.isBefore(peak)) {
            throw new IllegalArgumentException("a crisis cannot begin on " + onset + ", peak on " + peak
                    + ", be quiet from " + quietFrom + " and be seen until " + asOf);
        }
    }
}
