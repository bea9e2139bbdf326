package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.chart.CrisisAxis;

/**
 * The page of one crisis.
 *
 * @param frame what surrounds it
 * @param curated true when it is declared: it rests on a record chosen by hand
 * @param card what there is to say in a few lines
 * @param phases each phase with its first day
 * @param why why it is in the latest phase
 * @param triggers the incidents that set it off
 * @param moreTriggers how many more there are
 * @param conditions why the detector calls it a crisis; empty for a declared one
 * @param sources who reported it, with owner and side
 * @param peak incidents of conflict on the day of the peak
 * @param morePeak how many more there are
 * @param clashes assaults between the two
 * @param moreClashes how many more there are
 * @param clientClashes assaults by or against those a side answers for
 * @param axis the drawing
 * @param days the same as a table
 * @param recovery how the pressure came back, beside the coverage
 * @param others other readings of the same days
 */
public record CrisisModel(
        Frame frame,
        boolean curated,
        CrisesModel.Card card,
        List<Phase> phases,
        String why,
        List<CrisesModel.Line> triggers,
        int moreTriggers,
        List<String> conditions,
        List<String> sources,
        List<CrisesModel.Line> peak,
        int morePeak,
        List<CrisesModel.Line> clashes,
        int moreClashes,
        List<CrisesModel.Line> clientClashes,
        CrisisAxis axis,
        List<Day> days,
        List<CrisesModel.RecoveryLine> recovery,
        List<Other> others) {

    /** Copies the lists. */
    public CrisisModel {
        phases = List.copyOf(phases);
        triggers = List.copyOf(triggers);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
        peak = List.copyOf(peak);
        clashes = List.copyOf(clashes);
        clientClashes = List.copyOf(clientClashes);
        days = List.copyOf(days);
        recovery = List.copyOf(recovery);
        others = List.copyOf(others);
    }

    /** A phase with its first day, and how long it lasted. */
    public record Phase(String label, String from, String lasted) {}

    /** A day, its pressure and its coverage; the address lists its incidents, where the case studies the day. */
    public record Day(String day, String pressure, String coverage, Optional<String> href) {}

    /** Another crisis of the same days. */
    public record Other(String title, String href, String origin) {}
}
