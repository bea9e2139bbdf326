package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Column;
import org.entente.app.chart.RelationChart.Panel;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Trace;
import org.entente.app.text.Texts;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.provenance.FeedChange;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.relation.Timeline;
import org.entente.series.Coverage;
import org.entente.series.Window;

/**
 * Draws a relation ledger.
 *
 * @param ledger the figures
 * @param dyad the pair
 * @param episodes the declared episodes
 * @param detected the crises that the detector found
 * @param coverage the days that machine-coded sources held
 * @param changes known changes of these sources
 * @param timeline what the record marks
 * @param link the address that shows what a part stands for; empty for a drawing without links
 * @param shows the address that shows a mark of the record
 * @param selected the part that is shown at present
 */
public record RelationDrawing(
        RelationLedger ledger,
        Dyad dyad,
        List<Episode> episodes,
        List<DetectedCrisis> detected,
        Coverage coverage,
        List<FeedChange> changes,
        Timeline timeline,
        Function<Target, Optional<String>> link,
        Function<Timeline.Mark, Optional<String>> shows,
        Optional<Target> selected) {
    private static final double LEFT = 92;
    private static final double MARGIN = 22;
    private static final double PLOT_WIDTH = 790;
    private static final double LEAST_PERIOD = 6;
    private static final double LANE = 26;
    private static final double PANEL_GAP = 34;
    private static final double AXIS_ROOM = 26;
    private static final double TRACE_GAP = 18;
    private static final double FLAG_ROOM = 26;

    /** The drawing. */
    public RelationChart chart() {
        List<LedgerPeriod> periods = LedgerPeriod.of(ledger);
        double plotWidth = Math.max(PLOT_WIDTH, LEAST_PERIOD * periods.size());
        Window days = new Window(
                periods.getFirst().window().from(), periods.getLast().window().to());
        TimeScale time = new TimeScale(days, LEFT, LEFT + plotWidth);
        EpisodeLanes lanes = EpisodeLanes.of(episodes, detected, time, 2, LANE);
        FeedFlags flags = FeedFlags.of(machine() ? changes : List.of(), time, lanes.height() + FLAG_ROOM);
        double top = lanes.height() + PANEL_GAP + Math.max(0, flags.lanes() - 1) * FeedFlags.LANE;
        List<Panel> panels = new BarPanels(dyad, periods, time, link, selected).panels(top, PANEL_GAP);
        double bottom = panels.getLast().bottom();
        List<Trace> traces = traces(periods, time, bottom + PANEL_GAP);
        bottom = traces.isEmpty() ? bottom : traces.getLast().bottom();
        TrackRows rows = TrackRows.of(timeline, time, bottom + TRACE_GAP, shows);
        bottom = rows.tracks().isEmpty() ? bottom : rows.bottom();
        return new RelationChart(
                Texts.text("relation-chart.title", ledger.grain().name().toLowerCase(Locale.ROOT), days),
                description(),
                LEFT + plotWidth + MARGIN,
                bottom + AXIS_ROOM,
                plotWidth <= PLOT_WIDTH * 1.3,
                LEFT,
                LEFT + plotWidth,
                top,
                bottom,
                lanes.bands(),
                time.ticks(),
                blanks(periods, time),
                blanksMean(),
                before(time),
                flags.flags(),
                machine() ? changes : List.of(),
                columns(periods, time),
                panels,
                traces,
                Texts.text("mean-traces.traced"),
                rows.tracks(),
                days);
    }

    private String description() {
        return Texts.text("relation-chart.description", dyad.first(), dyad.second());
    }

    private boolean machine() {
        return switch (ledger.evidence()) {
            case CURATED -> false;
            case MACHINE -> true;
        };
    }

    private List<Trace> traces(List<LedgerPeriod> periods, TimeScale time, double top) {
        if (!machine()) {
            return List.of();
        }
        List<Trace> means = new MeanTraces(ledger, dyad, time).traces(top);
        List<Trace> traces = new ArrayList<>(means);
        traces.addAll(new ShareTrace(periods, dyad, time).traces(means.getLast().bottom() + TRACE_GAP));
        return traces;
    }

    private Optional<Span> before(TimeScale time) {
        return machine() ? coverage.before().map(time::span).filter(span -> span.width() > 0) : Optional.empty();
    }

    private List<Column> columns(List<LedgerPeriod> periods, TimeScale time) {
        List<Column> columns = new ArrayList<>();
        for (LedgerPeriod period : periods) {
            Target target = new Target(period.window(), Optional.empty(), Optional.empty());
            long incidents = period.pair().total();
            boolean chosen = selected.filter(part -> part.period().equals(period.window()))
                    .isPresent();
            columns.add(new Column(
                    time.span(period.window()),
                    period.window() + ": " + said(incidents),
                    incidents == 0 ? Optional.empty() : link.apply(target),
                    chosen));
        }
        return columns;
    }

    private String said(long incidents) {
        if (incidents > 0) {
            return incidents == 1
                    ? Texts.text("relation-chart.incident")
                    : Texts.text("relation-chart.incidents", incidents);
        }
        return machine() ? Texts.text("relation-chart.none-reported") : Texts.text("relation-chart.no-entry");
    }

    private List<Span> blanks(List<LedgerPeriod> periods, TimeScale time) {
        List<Window> runs = machine() ? coverage.gaps() : withoutEntry(periods);
        return runs.stream().map(time::span).filter(span -> span.width() > 0).toList();
    }

    /** Runs of periods for which curated evidence has no entry. */
    private static List<Window> withoutEntry(List<LedgerPeriod> periods) {
        List<Window> runs = new ArrayList<>();
        for (LedgerRow row : periods.stream().map(LedgerPeriod::pair).toList()) {
            if (row.total() > 0) {
                continue;
            }
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().to().plusDays(1).equals(row.period().from());
            Window run =
                    goesOn ? new Window(runs.removeLast().from(), row.period().to()) : row.period();
            runs.add(run);
        }
        return runs;
    }

    private String blanksMean() {
        return switch (ledger.evidence()) {
            case CURATED -> Texts.text("relation-chart.no-entries");
            case MACHINE -> Texts.text("common.legend.gap");
        };
    }
}
