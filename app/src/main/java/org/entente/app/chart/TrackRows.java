package org.entente.app.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.chart.RelationChart.Dot;
import org.entente.app.chart.RelationChart.Track;
import org.entente.app.text.Texts;
import org.entente.relation.Timeline;
import org.entente.relation.Timeline.Mark;

/**
 * What the record marks, in rows below the figures and on their axis.
 *
 * @param tracks the rows
 * @param bottom where the last one ends
 */
record TrackRows(List<Track> tracks, double bottom) {
    private static final double ROW = 24;
    private static final double NEAR = 9;

    /** @param link the address that shows a mark; empty for a drawing without links */
    static TrackRows of(Timeline timeline, TimeScale time, double top, Function<Mark, Optional<String>> link) {
        List<Track> tracks = new ArrayList<>();
        double bottom = top;
        for (Map.Entry<Timeline.Track, List<Mark>> row : timeline.byTrack().entrySet()) {
            List<Mark> seen = row.getValue().stream()
                    .filter(mark -> time.window().contains(mark.day()))
                    .toList();
            if (!seen.isEmpty()) {
                tracks.add(new Track(row.getKey().label(), bottom + ROW / 2, dots(seen, time, link)));
                bottom += ROW;
            }
        }
        return new TrackRows(tracks, bottom);
    }

    private static List<Dot> dots(List<Mark> marks, TimeScale time, Function<Mark, Optional<String>> link) {
        Map<Timeline.Kind, List<List<Mark>>> groups = new LinkedHashMap<>();
        for (Mark mark : marks) {
            List<List<Mark>> ofKind = groups.computeIfAbsent(mark.kind(), _ -> new ArrayList<>());
            boolean near = !ofKind.isEmpty()
                    && time.x(mark.day()) - time.x(ofKind.getLast().getFirst().day()) < NEAR;
            if (!near) {
                ofKind.add(new ArrayList<>());
            }
            ofKind.getLast().add(mark);
        }
        return groups.values().stream()
                .flatMap(List::stream)
                .map(group -> dot(group, time, link))
                .toList();
    }

    private static Dot dot(List<Mark> group, TimeScale time, Function<Mark, Optional<String>> link) {
        Mark first = group.getFirst();
        String label = group.size() == 1
                ? Texts.text("tracks.one", first.day(), first.kind().label(), first.words())
                : Texts.text(
                        "tracks.many",
                        group.size(),
                        first.kind().label(),
                        first.day(),
                        group.getLast().day());
        return new Dot(
                Round.tenth((time.x(first.day()) + time.x(group.getLast().day())) / 2),
                first.kind(),
                group.size(),
                label,
                link.apply(first));
    }
}
