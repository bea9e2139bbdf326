package org.entente.contact;

import java.util.List;
import java.util.stream.Stream;
import org.entente.series.Window;

/**
 * All that is known of the contacts of one side's leaders.
 *
 * @param side code of the state
 * @param log every contact once, from documents and incidents
 * @param coverage on which days the documents tell what there was
 * @param documents how many documents were read
 * @param aside what was not read, with the reason
 */
public record ContactBook(String side, ContactLog log, CoveredDays coverage, int documents, List<String> aside) {

    /** Copies the list. */
    public ContactBook {
        aside = List.copyOf(aside);
    }

    /** A ranking for each measure. */
    public List<Ranking> rankings(Window window) {
        Ranker ranker = new Ranker(log, coverage);
        return Stream.of(ContactMeasure.values())
                .map(measure -> ranker.rank(side, measure, window))
                .toList();
    }

    /** What changes when a leader leaves. */
    public DepartureEffect departures(List<LeaderTerm> terms) {
        return DepartureEffect.of(side, log, coverage, terms);
    }
}
