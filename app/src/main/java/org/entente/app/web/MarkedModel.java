package org.entente.app.web;

import java.util.List;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;

/**
 * The page of rows that were left out as doubtful.
 *
 * @param frame what surrounds it
 * @param counts how many rows bear each mark
 * @param rows the first rows that name both states of the pair
 * @param all how many marks rows of the pair bear
 */
public record MarkedModel(Frame frame, List<MarkCount> counts, List<MarkedRow> rows, long all) {

    /** Copies the lists. */
    public MarkedModel {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }
}
