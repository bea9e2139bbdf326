package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Point;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Trace;
import org.entente.app.text.Texts;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.series.Estimate;
import org.entente.series.Value;

/**
 * The mean weight of each direction, with its interval where it is known; unknown and gap are no numbers and get none.
 *
 * @param ledger the figures
 * @param dyad the pair
 * @param time the time axis
 */
record MeanTraces(RelationLedger ledger, Dyad dyad, TimeScale time) {
    private static final double HEIGHT = 72;
    private static final double GAP = 14;

    List<Trace> traces(double top) {
        return traces(top, reach());
    }

    /** The same where weights up to {@code reach} have to fit. */
    List<Trace> traces(double top, double reach) {
        return List.of(trace(Flow.FORWARD, top, reach), trace(Flow.BACKWARD, top + HEIGHT + GAP, reach));
    }

    /** The largest weight that has to fit, in whole numbers. */
    double reach() {
        double most = ledger.rows().stream()
                .filter(row -> row.flow() != Flow.PAIR)
                .map(LedgerRow::mean)
                .mapToDouble(mean -> switch (mean) {
                    case Value.Known(Estimate estimate) ->
                        Math.max(Math.abs(estimate.low()), Math.abs(estimate.high()));
                    case Value.Gap _, Value.Unknown _ -> 0;
                })
                .max()
                .orElse(0);
        return Math.max(1, Math.ceil(most));
    }

    private Trace trace(Flow flow, double top, double reach) {
        double zero = top + HEIGHT / 2;
        double unit = HEIGHT / 2 / reach;
        List<Span> unknowns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Run run = new Run();
        for (LedgerRow row : ledger.rows()) {
            if (row.flow() != flow) {
                continue;
            }
            Span span = time.span(row.period());
            double x = Round.tenth((span.left() + span.right()) / 2);
            switch (row.mean()) {
                case Value.Known(Estimate mean) -> {
                    run.add(x, zero - mean.value() * unit, zero - mean.low() * unit, zero - mean.high() * unit);
                    points.add(new Point(x, Round.tenth(zero - mean.value() * unit), label(row, mean)));
                }
                case Value.Unknown _ -> {
                    run.end();
                    unknowns.add(span);
                }
                case Value.Gap _ -> run.end();
            }
        }
        run.end();
        String limit = String.valueOf((long) reach);
        return new Trace(
                flow.label(dyad),
                Texts.text("mean-traces.what"),
                top,
                zero,
                top + HEIGHT,
                "−" + limit,
                "+" + limit,
                unknowns,
                points,
                run.lines(),
                run.areas());
    }

    private String label(LedgerRow row, Estimate mean) {
        return Texts.text(
                "mean-traces.point",
                row.period(),
                row.flow().label(dyad),
                Texts.fixed(mean.value(), 1),
                Texts.fixed(mean.level() * 100, 0),
                Texts.fixed(mean.low(), 1),
                Texts.fixed(mean.high(), 1),
                mean.n());
    }
}
