package org.entente.app.web;

import java.util.List;
import org.entente.app.chart.RelationChart;
import org.entente.app.web.PairsModel.Sum;

/**
 * The page of any two states.
 *
 * @param frame what surrounds it
 * @param name the two in words
 * @param code the two in codes, {@code RUS-SYR}
 * @param figures the first sentence
 * @param note what to mind
 * @param evidenceWord the evidence shown, for the form
 * @param chart the drawing
 * @param sums the sums of the days shown, the pair at last; none where nothing was read
 * @param audited the share that is right beside the pair's sums, class by class and of all; empty where no sample has the filter
 */
public record PairModel(
        Frame frame,
        String name,
        String code,
        String figures,
        String note,
        String evidenceWord,
        RelationChart chart,
        List<Sum> sums,
        List<String> audited) {

    /** Copies the lists. */
    public PairModel {
        sums = List.copyOf(sums);
        audited = List.copyOf(audited);
    }
}
