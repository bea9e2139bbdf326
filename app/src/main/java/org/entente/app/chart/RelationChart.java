package org.entente.app.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.provenance.FeedChange;
import org.entente.relation.Timeline;
import org.entente.series.Window;

/**
 * The relation of a pair over time, ready to draw. All lengths are in pixels from the upper left corner.
 *
 * @param title what is drawn, in words
 * @param description what a reader who does not see it should know
 * @param width the width
 * @param height the height
 * @param fits true when it may be scaled to the width of the page; false when it is too long and must be scrolled
 * @param plotLeft where the time axis begins
 * @param plotRight where it ends
 * @param plotTop where the panels begin
 * @param plotBottom where they end
 * @param bands the episodes
 * @param ticks the days named on the axis
 * @param blanks runs of days about which nothing is known
 * @param blanksMean what a hatched run means
 * @param before the days before any source had begun, about which nothing is known either
 * @param flags changes of sources
 * @param changes the same in words
 * @param columns the periods, to be pointed at
 * @param panels words, then deeds
 * @param traces the mean weight of each direction, and the pair's share where it is known; none for curated evidence
 * @param traced what traces with an interval show, in words
 * @param tracks what the record marks, on the same axis
 * @param window the days of the axis
 */
public record RelationChart(
        String title,
        String description,
        double width,
        double height,
        boolean fits,
        double plotLeft,
        double plotRight,
        double plotTop,
        double plotBottom,
        List<Band> bands,
        List<Tick> ticks,
        List<Span> blanks,
        String blanksMean,
        Optional<Span> before,
        List<Flag> flags,
        List<FeedChange> changes,
        List<Column> columns,
        List<Panel> panels,
        List<Trace> traces,
        String traced,
        List<Track> tracks,
        Window window) {

    /** Copies the lists. */
    public RelationChart {
        tracks = List.copyOf(tracks);
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
        blanks = List.copyOf(blanks);
        flags = List.copyOf(flags);
        changes = List.copyOf(changes);
        columns = List.copyOf(columns);
        panels = List.copyOf(panels);
        traces = List.copyOf(traces);
    }

    /** What a bar counts, told apart by colour, texture and place. */
    public enum Kind {
        /** Meetings and agreements: in both directions, at the foot of cooperation. */
        MUTUAL,
        COOPERATION,
        CONFLICT;

        /** The class of its style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A day named on the axis. */
    public record Tick(double x, String label) {}

    /** A run of days. */
    public record Span(double left, double right) {
        /** Its width. */
        public double width() {
            return right - left;
        }
    }

    /** A period, as high as the plot. */
    public record Column(Span span, String label, Optional<String> href, boolean selected) {}

    /** One bar. */
    public record Bar(
            double x,
            double y,
            double width,
            double height,
            Kind kind,
            String label,
            Optional<String> href,
            boolean selected) {}

    /** A mark on the scale of counts. */
    public record Mark(double y, String label) {}

    /** Bars of one kind of act: the first state's above the axis, the second's below. */
    public record Panel(
            String name,
            double top,
            double axis,
            double bottom,
            String upper,
            String lower,
            List<Mark> marks,
            List<Bar> bars) {

        /** Copies the lists. */
        public Panel {
            marks = List.copyOf(marks);
            bars = List.copyOf(bars);
        }
    }

    /**
     * An episode.
     *
     * @param textX where its label stands
     * @param anchor start or end
     * @param phase the class of its style: open, on-hold or resolved; detected for what the detector found
     */
    public record Band(Span span, double y, String label, double textX, String anchor, String phase, String detail) {}

    /**
     * A change of a source.
     *
     * @param span the day, or the days between which it lies
     * @param textX where its label stands
     * @param textY the label's base line, from which the line runs down
     * @param anchor start or end
     */
    public record Flag(Span span, double textX, double textY, String anchor, String label, String detail) {}

    /**
     * A figure over time, with its interval where it has one.
     *
     * @param what what is drawn
     * @param zero where 0 lies
     * @param unknowns periods that are covered but hold too little to tell
     * @param points the periods that are known
     * @param lines the polyline of each unbroken run
     * @param areas the outline of each run's interval
     */
    public record Trace(
            String name,
            String what,
            double top,
            double zero,
            double bottom,
            String low,
            String high,
            List<Span> unknowns,
            List<Point> points,
            List<String> lines,
            List<String> areas) {

        /** Copies the lists. */
        public Trace {
            unknowns = List.copyOf(unknowns);
            points = List.copyOf(points);
            lines = List.copyOf(lines);
            areas = List.copyOf(areas);
        }

        /** True when it has an interval. */
        public boolean interval() {
            return !areas.isEmpty();
        }

        /** Half way between top and bottom. */
        public double middle() {
            return (top + bottom) / 2;
        }
    }

    /** A row of marks of the record. */
    public record Track(String name, double y, List<Dot> dots) {
        /** Copies the list. */
        public Track {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One or several marks of a kind that lie so near to each other that they are drawn as one.
     *
     * @param label what they are, with their days
     */
    public record Dot(double x, Timeline.Kind kind, int marks, String label, Optional<String> href) {}

    /** True when one of the figures has no interval: the pair's share. */
    public boolean shares() {
        return traces.stream().anyMatch(trace -> !trace.points().isEmpty() && !trace.interval());
    }

    /** The kinds of marks that are drawn, in their order. */
    public List<Timeline.Kind> kinds() {
        return tracks.stream()
                .flatMap(track -> track.dots().stream())
                .map(Dot::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** One period's figure. */
    public record Point(double x, double y, String label) {}
}
