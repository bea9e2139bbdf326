package org.entente.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.chart.RelationChart.Band;
import org.entente.app.chart.RelationChart.Span;
import org.entente.crisis.Episode;
import org.entente.series.Window;

/**
 * The episodes, in as many lanes as keep their labels apart.
 *
 * @param bands the episodes that touch the axis
 * @param height what the lanes need
 */
record EpisodeLanes(List<Band> bands, double height) {
    private static final double CHARACTER = 6.4;
    private static final double ROOM = 8;

    static EpisodeLanes of(List<Episode> episodes, TimeScale time, double top, double lane) {
        List<Band> bands = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Episode episode : episodes) {
            LocalDate last = episode.end().orElse(time.window().to());
            if (last.isBefore(time.window().from())
                    || episode.onset().isAfter(time.window().to())) {
                continue;
            }
            Span span = time.span(new Window(episode.onset(), last.isBefore(episode.onset()) ? episode.onset() : last));
            String label = episode.declared().title() + " · " + episode.phase().label();
            double length = label.length() * CHARACTER + ROOM;
            boolean atEnd = span.left() + length > time.right();
            double from = atEnd ? Math.min(span.left(), span.right() - length) : span.left();
            int free = lane(ends, from, Math.max(span.right(), from + length) + ROOM);
            bands.add(new Band(
                    span,
                    top + free * lane,
                    label,
                    atEnd ? span.right() : span.left(),
                    atEnd ? "end" : "start",
                    episode.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    label + ", " + episode.onset() + " to "
                            + episode.end().map(LocalDate::toString).orElse("now")));
        }
        return new EpisodeLanes(bands, top + ends.size() * lane);
    }

    /** The first lane that is free from there on. */
    private static int lane(List<Double> ends, double from, double to) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= from) {
                ends.set(i, to);
                return i;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }
}
