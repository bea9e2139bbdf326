package org.entente.app.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Panel;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Trace;
import org.entente.app.text.Texts;
import org.entente.provenance.Evidence;
import org.entente.relation.RelationLedger;
import org.entente.series.Coverage;

/**
 * Draws the ledgers of several pairs over the same days: one drawing a pair, all on one time axis, one scale of counts and one
 * scale of weights, so that they can be compared by eye.
 *
 * @param coverage the days that machine-coded sources held
 */
public record SideBySide(Coverage coverage) {
    private static final double LEFT = 92;
    private static final double RIGHT = 882;
    private static final double MARGIN = 22;
    private static final double TOP = 26;
    private static final double GAP = 30;
    private static final double AXIS_ROOM = 26;
    private static final double ROOM = 240;

    /** A pair and its figures. */
    public record Of(Dyad dyad, RelationLedger ledger) {
        private BarPanels bars(TimeScale time) {
            return new BarPanels(dyad, LedgerPeriod.of(ledger), time, _ -> Optional.empty(), Optional.empty());
        }

        private MeanTraces means(TimeScale time) {
            return new MeanTraces(ledger, dyad, time);
        }

        private boolean machine() {
            return ledger.evidence() == Evidence.MACHINE;
        }
    }

    /** A drawing a pair, in their order. All ledgers are of one evidence, grain and window. */
    public List<RelationChart> charts(List<Of> pairs) {
        TimeScale time = new TimeScale(pairs.getFirst().ledger().window(), LEFT, RIGHT);
        double unit = pairs.stream()
                .mapToDouble(pair -> pair.bars(time).unit(ROOM))
                .min()
                .orElse(1);
        double reach = pairs.stream()
                .mapToDouble(pair -> pair.means(time).reach())
                .max()
                .orElse(1);
        return pairs.stream().map(pair -> chart(pair, time, unit, reach)).toList();
    }

    private RelationChart chart(Of pair, TimeScale time, double unit, double reach) {
        List<Panel> panels = pair.bars(time).panels(TOP, GAP, unit);
        double below = panels.getLast().bottom();
        List<Trace> traces = pair.machine() ? pair.means(time).traces(below + GAP, reach) : List.of();
        double bottom = traces.isEmpty() ? below : traces.getLast().bottom();
        return new RelationChart(
                pair.dyad().code(),
                Texts.text(
                        "pairs-chart.description",
                        pair.dyad().first(),
                        pair.dyad().second(),
                        pair.ledger().grain().name().toLowerCase(Locale.ROOT)),
                RIGHT + MARGIN,
                bottom + AXIS_ROOM,
                true,
                LEFT,
                RIGHT,
                TOP,
                bottom,
                List.of(),
                time.ticks(),
                pair.machine() ? gaps(time) : List.of(),
                Texts.text("common.legend.gap"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                panels,
                traces,
                Texts.text("mean-traces.traced"),
                List.of(),
                time.window());
    }

    private List<Span> gaps(TimeScale time) {
        return coverage.gaps().stream()
                .map(time::span)
                .filter(span -> span.width() > 0)
                .toList();
    }
}
