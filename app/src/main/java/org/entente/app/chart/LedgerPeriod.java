package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.Quad;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.series.Window;

/**
 * The three lines of the ledger that belong to one period.
 *
 * @param forward from the first state to the second, with what is mutual
 * @param backward from the second to the first, with what is mutual
 * @param pair everything once
 */
public record LedgerPeriod(LedgerRow forward, LedgerRow backward, LedgerRow pair) {

    /** The periods of a ledger, in order. */
    public static List<LedgerPeriod> of(RelationLedger ledger) {
        List<LedgerRow> rows = ledger.rows();
        int flows = Flow.values().length;
        List<LedgerPeriod> periods = new ArrayList<>(rows.size() / flows);
        for (int i = 0; i + flows <= rows.size(); i += flows) {
            periods.add(new LedgerPeriod(rows.get(i), rows.get(i + 1), rows.get(i + 2)));
        }
        return periods;
    }

    /** The days. */
    public Window window() {
        return pair.period();
    }

    /** Incidents of a class that both did together: they stand in both directions and once in the pair. */
    public long mutual(Quad quad) {
        return forward.count(quad) + backward.count(quad) - pair.count(quad);
    }

    /** All that both did together. */
    public long mutual() {
        return forward.total() + backward.total() - pair.total();
    }
}
