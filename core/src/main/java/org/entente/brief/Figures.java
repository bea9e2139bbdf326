package org.entente.brief;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;

/**
 * The table of a brief: incidents by year, for one evidence and layer.
 *
 * @param evidence curated or machine; never both
 * @param layer whose acts are counted
 * @param rows by year and flow
 */
public record Figures(Evidence evidence, Layer layer, List<YearRow> rows) {

    /** Copies the rows. */
    public Figures {
        rows = List.copyOf(rows);
    }

    /** Sums a ledger of any grain that does not cross years (days or months) by year. */
    public static Figures of(RelationLedger ledger, Layer layer) {
        Map<Integer, Map<Flow, Map<Quad, Long>>> years = new TreeMap<>();
        for (LedgerRow row : ledger.rows()) {
            Map<Quad, Long> counts = years.computeIfAbsent(
                            row.period().from().getYear(), _ -> new EnumMap<>(Flow.class))
                    .computeIfAbsent(row.flow(), _ -> new EnumMap<>(Quad.class));
            for (Quad quad : Quad.values()) {
                counts.merge(quad, row.count(quad), Long::sum);
            }
        }
        List<YearRow> rows = years.entrySet().stream()
                .map(year -> year.getValue().entrySet().stream()
                        .map(flow -> row(year.getKey(), flow.getKey(), flow.getValue()))
                        .toList())
                .flatMap(Collection::stream)
                .toList();
        return new Figures(ledger.evidence(), layer, rows);
    }

    /** True when any incident is counted: a table of zeros would look like calm. */
    public boolean holdsAny() {
        return rows.stream()
                .anyMatch(row -> row.verbalCooperation()
                                + row.materialCooperation()
                                + row.verbalConflict()
                                + row.materialConflict()
                        > 0);
    }

    private static YearRow row(int year, Flow flow, Map<Quad, Long> counts) {
        return new YearRow(
                year,
                flow,
                counts.getOrDefault(Quad.VERBAL_COOPERATION, 0L),
                counts.getOrDefault(Quad.MATERIAL_COOPERATION, 0L),
                counts.getOrDefault(Quad.VERBAL_CONFLICT, 0L),
                counts.getOrDefault(Quad.MATERIAL_CONFLICT, 0L));
    }
}
