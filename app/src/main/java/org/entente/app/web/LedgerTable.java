package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.app.chart.LedgerPeriod;
import org.entente.app.text.Texts;
import org.entente.app.web.RelationQuery.Selection;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.PairShare;
import org.entente.relation.RelationLedger;
import org.entente.series.Estimate;
import org.entente.series.Value;

/**
 * The figures of the drawing as tables: the sums of the window, and the periods.
 *
 * @param sums the window by flow and class
 * @param lines the periods with anything to tell
 * @param omitted how many periods have nothing to tell
 * @param shares true when the pair's share of the sources' traffic is told
 */
public record LedgerTable(List<Sum> sums, List<Line> lines, long omitted, boolean shares) {
    /** The classes in the order of the columns: words, then deeds. */
    public static final List<Quad> QUADS =
            List.of(Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT, Quad.MATERIAL_COOPERATION, Quad.MATERIAL_CONFLICT);

    /** Copies the lists. */
    public LedgerTable {
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    /** A number and the address of the incidents that it counts. */
    public record Figure(long count, String href) {}

    /** One flow over the whole window. */
    public record Sum(String flow, List<Figure> classes, Figure all) {}

    /**
     * One period.
     *
     * @param coverage covered days, or "gap"; empty for curated evidence
     * @param means the mean weight of each direction in words; empty for curated evidence
     * @param exposure events that name either state, in words
     * @param share the pair's share of them in words
     */
    public record Line(
            String period,
            boolean selected,
            Figure all,
            List<Figure> forward,
            List<Figure> backward,
            Figure mutual,
            String coverage,
            List<String> means,
            String exposure,
            String share) {}

    static LedgerTable of(RelationLedger ledger, RelationQuery state, Desk desk) {
        List<LedgerPeriod> periods = LedgerPeriod.of(ledger);
        List<Line> lines = periods.stream()
                .filter(period -> period.pair().total() > 0 || gap(ledger, period))
                .map(period -> line(ledger, period, state))
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            sums.add(sum(ledger, flow, state, desk));
        }
        boolean shares = ledger.evidence() == Evidence.MACHINE && state.layer() == Layer.OWN;
        return new LedgerTable(sums, lines, periods.size() - lines.size(), shares);
    }

    private static boolean gap(RelationLedger ledger, LedgerPeriod period) {
        return ledger.evidence() == Evidence.MACHINE && period.pair().mean() instanceof Value.Gap;
    }

    private static Sum sum(RelationLedger ledger, Flow flow, RelationQuery state, Desk desk) {
        Map<Quad, Long> counts = new EnumMap<>(Quad.class);
        for (LedgerRow row : ledger.rows()) {
            if (row.flow() == flow) {
                QUADS.forEach(quad -> counts.merge(quad, row.count(quad), Long::sum));
            }
        }
        Optional<Direction> direction = direction(flow);
        List<Figure> classes = new ArrayList<>();
        long all = 0;
        for (Quad quad : QUADS) {
            long count = counts.getOrDefault(quad, 0L);
            all += count;
            classes.add(figure(count, state, new Selection(Optional.empty(), direction, Optional.of(quad))));
        }
        Figure whole = figure(all, state, new Selection(Optional.empty(), direction, Optional.empty()));
        return new Sum(flow.label(desk.dyad()), classes, whole);
    }

    private static Optional<Direction> direction(Flow flow) {
        return switch (flow) {
            case FORWARD -> Optional.of(Direction.FORWARD);
            case BACKWARD -> Optional.of(Direction.BACKWARD);
            case PAIR -> Optional.empty();
        };
    }

    private static Figure figure(long count, RelationQuery state, Selection selection) {
        return new Figure(count, state.select(selection).href() + "#evidence");
    }

    private static Line line(RelationLedger ledger, LedgerPeriod period, RelationQuery state) {
        Optional<LocalDate> start = Optional.of(period.window().from());
        boolean machine = ledger.evidence() == Evidence.MACHINE;
        String coverage = Texts.text(
                "common.of", period.pair().coveredDays(), period.window().days());
        return new Line(
                period.window().from().toString(),
                state.selection().period().equals(start),
                figure(period.pair().total(), state, new Selection(start, Optional.empty(), Optional.empty())),
                figures(period.forward(), Direction.FORWARD, state),
                figures(period.backward(), Direction.BACKWARD, state),
                figure(period.mutual(), state, new Selection(start, Optional.of(Direction.MUTUAL), Optional.empty())),
                machine ? coverage : "",
                machine ? List.of(mean(period.forward()), mean(period.backward())) : List.of(),
                period.pair().share().map(LedgerTable::exposure).orElseGet(() -> Texts.text("common.unknown")),
                period.pair().share().map(PairShare::perThousand).orElse(OptionalDouble.empty()).stream()
                        .mapToObj(share -> String.format(Locale.ROOT, "%.1f", share))
                        .findFirst()
                        .orElseGet(() -> Texts.text("common.unknown")));
    }

    private static String exposure(PairShare share) {
        return String.format(Locale.ROOT, "%,d", share.either());
    }

    private static List<Figure> figures(LedgerRow row, Direction direction, RelationQuery state) {
        return QUADS.stream()
                .map(quad -> figure(
                        row.count(quad),
                        state,
                        new Selection(Optional.of(row.period().from()), Optional.of(direction), Optional.of(quad))))
                .toList();
    }

    static String mean(LedgerRow row) {
        return switch (row.mean()) {
            case Value.Known(Estimate mean) ->
                String.format(Locale.ROOT, "%.1f [%.1f, %.1f]", mean.value(), mean.low(), mean.high());
            case Value.Gap _ -> Texts.text("ledger.gap");
            case Value.Unknown(String reason) -> Texts.text("common.unknown-because", reason);
        };
    }
}
