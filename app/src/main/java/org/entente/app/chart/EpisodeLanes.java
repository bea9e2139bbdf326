package org.entente.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.chart.RelationChart.Band;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.text.Texts;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.series.Window;

/**
 * The episodes, in as many lanes as keep their labels apart: those that a person declares above those that the detector
 * found, never in one lane.
 *
 * @param bands the episodes that touch the axis
 * @param height what the lanes need
 */
record EpisodeLanes(List<Band> bands, double height) {
    private static final double CHARACTER = 6.4;
    private static final double ROOM = 8;

    /** The lanes of declared and, below them, of detected episodes. */
    static EpisodeLanes of(
            List<Episode> declared, List<DetectedCrisis> detected, TimeScale time, double top, double lane) {
        EpisodeLanes above = of(declared.stream().map(EpisodeLanes::stretch).toList(), time, top, lane);
        EpisodeLanes below = of(detected.stream().map(EpisodeLanes::stretch).toList(), time, above.height, lane);
        return new EpisodeLanes(
                Stream.concat(above.bands.stream(), below.bands.stream()).toList(), below.height);
    }

    /** What a lane shows of an episode, whoever told it. */
    private record Stretch(LocalDate onset, Optional<LocalDate> end, String label, String style) {}

    private static Stretch stretch(Episode episode) {
        return new Stretch(
                episode.onset(),
                episode.end(),
                episode.declared().title() + " · " + episode.phase().label(),
                episode.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Stretch stretch(DetectedCrisis crisis) {
        String end = crisis.spell().end().isPresent() ? Texts.text("lanes.ended") : Texts.text("lanes.open");
        return new Stretch(
                crisis.spell().onset(),
                crisis.spell().end(),
                Texts.text("lanes.detected", CrisisDetector.METHOD, end),
                "detected");
    }

    private static EpisodeLanes of(List<Stretch> stretches, TimeScale time, double top, double lane) {
        List<Band> bands = new ArrayList<>();
        Lanes lanes = new Lanes();
        for (Stretch stretch : stretches) {
            LocalDate last = stretch.end().orElse(time.window().to());
            if (last.isBefore(time.window().from())
                    || stretch.onset().isAfter(time.window().to())) {
                continue;
            }
            Span span = time.span(new Window(stretch.onset(), last.isBefore(stretch.onset()) ? stretch.onset() : last));
            double length = stretch.label().length() * CHARACTER + ROOM;
            boolean atEnd = span.left() + length > time.right();
            double from = atEnd ? Math.min(span.left(), span.right() - length) : span.left();
            int free = lanes.place(from, Math.max(span.right(), from + length) + ROOM);
            bands.add(new Band(
                    span,
                    top + free * lane,
                    stretch.label(),
                    atEnd ? span.right() : span.left(),
                    atEnd ? "end" : "start",
                    stretch.style(),
                    Texts.text(
                            "lanes.stretch",
                            stretch.label(),
                            stretch.onset(),
                            stretch.end().map(LocalDate::toString).orElseGet(() -> Texts.text("common.now")))));
        }
        return new EpisodeLanes(bands, top + lanes.count() * lane);
    }
}
