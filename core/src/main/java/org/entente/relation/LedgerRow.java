package org.entente.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Quad;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * One line of the ledger.
 *
 * @param period the days
 * @param flow which part of the traffic between the two
 * @param counts incidents of each quad class; all zero where nothing was reported
 * @param coveredDays days of the period on which a source reported anything at all (machine evidence); 0 for curated
 *     evidence, which covers nothing
 * @param mean the shrunken mean weight, from −10 to 10; a gap where no day is covered, unknown where too little is
 * @param share the flow's share of what the sources took up about the two; empty where that is unknown
 */
public record LedgerRow(
        Window period, Flow flow, Map<Quad, Long> counts, long coveredDays, Value mean, Optional<PairShare> share) {

    /** Copies the counts. */
    public LedgerRow {
        counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
    }

    /** Incidents of one class. */
    public long count(Quad quad) {
        return counts.getOrDefault(quad, 0L);
    }

    /** Verbal incidents. */
    public long words() {
        return count(Quad.VERBAL_COOPERATION) + count(Quad.VERBAL_CONFLICT);
    }

    /** Material incidents. */
    public long deeds() {
        return count(Quad.MATERIAL_COOPERATION) + count(Quad.MATERIAL_CONFLICT);
    }

    /** All incidents. */
    public long total() {
        return words() + deeds();
    }
}
