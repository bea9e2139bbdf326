package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Point;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Trace;
import org.entente.app.text.Texts;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.disconnect.GapRow;
import org.entente.disconnect.Voices;
import org.entente.provenance.FeedChange;
import org.entente.relation.Flow;
import org.entente.series.Coverage;
import org.entente.series.Estimate;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * Draws how far words and deeds stand apart, one trace a direction, for all media.
 *
 * @param rows the readings of all speakers together
 * @param dyad the pair
 * @param days the days of the axis
 * @param episodes the declared episodes
 * @param detected the crises that the detector found
 * @param coverage the days that machine-coded sources held
 * @param changes known changes of these sources
 */
public record GapDrawing(
        List<GapRow> rows,
        Dyad dyad,
        Window days,
        List<Episode> episodes,
        List<DetectedCrisis> detected,
        Coverage coverage,
        List<FeedChange> changes) {
    private static final double LEFT = 92;
    private static final double WIDTH = 790;
    private static final double MARGIN = 22;
    private static final double LANE = 26;
    private static final double GAP = 34;
    private static final double HEIGHT = 96;

    /** The drawing. */
    public RelationChart chart() {
        TimeScale time = new TimeScale(days, LEFT, LEFT + WIDTH);
        EpisodeLanes lanes = EpisodeLanes.of(episodes, detected, time, 2, LANE);
        FeedFlags flags = FeedFlags.of(changes, time, lanes.height() + LANE);
        double top = lanes.height() + GAP + Math.max(0, flags.lanes() - 1) * FeedFlags.LANE;
        List<Trace> traces = new ArrayList<>();
        double next = top;
        for (Flow flow : List.of(Flow.FORWARD, Flow.BACKWARD)) {
            traces.add(trace(flow, time, next));
            next += HEIGHT + GAP / 2;
        }
        double bottom = traces.getLast().bottom();
        return new RelationChart(
                Texts.text("gap-chart.title", days),
                Texts.text("gap-chart.description"),
                LEFT + WIDTH + MARGIN,
                bottom + LANE,
                true,
                LEFT,
                LEFT + WIDTH,
                top,
                bottom,
                lanes.bands(),
                time.ticks(),
                coverage.gaps().stream()
                        .map(time::span)
                        .filter(span -> span.width() > 0)
                        .toList(),
                Texts.text("common.legend.gap"),
                coverage.before().map(time::span).filter(span -> span.width() > 0),
                flags.flags(),
                changes,
                List.of(),
                List.of(),
                traces,
                Texts.text("gap-chart.traced"),
                List.of(),
                days);
    }

    private Trace trace(Flow flow, TimeScale time, double top) {
        double bottom = top + HEIGHT;
        List<Span> unknowns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Run run = new Run();
        for (GapRow row : rows) {
            if (row.flow() != flow || row.voices() != Voices.ALL || row.level().isPresent()) {
                continue;
            }
            double x = Round.tenth(time.x(row.window().to()));
            switch (row.gap()) {
                case Value.Known(Estimate gap) -> {
                    run.add(
                            x,
                            bottom - gap.value() * HEIGHT,
                            bottom - gap.low() * HEIGHT,
                            bottom - gap.high() * HEIGHT);
                    points.add(new Point(x, Round.tenth(bottom - gap.value() * HEIGHT), label(row, gap)));
                }
                case Value.Unknown _ -> {
                    run.end();
                    unknowns.add(time.span(row.window()));
                }
                case Value.Gap _ -> run.end();
            }
        }
        run.end();
        return new Trace(
                flow.label(dyad),
                Texts.text("gap-chart.gap"),
                top,
                bottom,
                bottom,
                "0",
                "1",
                unknowns,
                points,
                run.lines(),
                run.areas());
    }

    private String label(GapRow row, Estimate gap) {
        String said = Texts.text(
                "gap-chart.point",
                row.window(),
                row.flow().label(dyad),
                Texts.fixed(gap.value(), 2),
                Texts.fixed(gap.low(), 2),
                Texts.fixed(gap.high(), 2),
                row.words(),
                row.deeds());
        return row.standing()
                .map(known -> Texts.text(
                        "gap-chart.point.ranks", said, Texts.fixed(known.words(), 2), Texts.fixed(known.deeds(), 2)))
                .orElse(said);
    }
}
