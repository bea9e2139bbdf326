package org.entente.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.chart.RelationChart.Flag;
import org.entente.app.chart.RelationChart.Span;
import org.entente.provenance.FeedChange;

/**
 * Changes of sources as lines across the plot, their labels in as many lanes above it as keep them apart.
 *
 * @param flags the changes that lie on the axis
 * @param lanes how many lanes their labels take
 */
record FeedFlags(List<Flag> flags, int lanes) {
    static final double LANE = 14;
    private static final double CHARACTER = 6;
    private static final double ROOM = 10;

    /** @param topLane the base line of the labels of the highest lane */
    static FeedFlags of(List<FeedChange> changes, TimeScale time, double topLane) {
        List<Flag> flags = new ArrayList<>();
        Lanes lanes = new Lanes();
        for (FeedChange change : changes) {
            double left = Math.max(time.left(), time.x(change.from()));
            double right = Math.min(time.right(), time.x(last(change)));
            double length = change.label().length() * CHARACTER;
            boolean atEnd = left + length > time.right();
            double from = atEnd ? right - length : left;
            int lane = lanes.place(from, from + length + ROOM);
            flags.add(new Flag(
                    new Span(left, right),
                    atEnd ? right - 4 : left + 4,
                    topLane + lane * LANE,
                    atEnd ? "end" : "start",
                    change.label(),
                    change.source() + ", " + change.when() + ": " + change.label() + ". " + change.what()));
        }
        return new FeedFlags(flags, lanes.count());
    }

    private static LocalDate last(FeedChange change) {
        return change.to().equals(change.from()) ? change.from() : change.to().plusDays(1);
    }
}
