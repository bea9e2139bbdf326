package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Bar;
import org.entente.app.chart.RelationChart.Kind;
import org.entente.app.chart.RelationChart.Mark;
import org.entente.app.chart.RelationChart.Panel;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.text.Texts;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;

/**
 * The panels of words and deeds. All bars have one scale, so that a word and a deed, and one direction and the other, can
 * be compared by eye.
 *
 * @param dyad the pair
 * @param periods the figures
 * @param time the time axis
 * @param link the address that shows what a part stands for
 * @param selected the part that is shown at present
 */
record BarPanels(
        Dyad dyad,
        List<LedgerPeriod> periods,
        TimeScale time,
        Function<Target, Optional<String>> link,
        Optional<Target> selected) {
    private static final double ALL_BARS = 400;
    private static final double LARGEST_UNIT = 20;
    private static final double LEAST_HALF = 26;
    private static final double MARK_ROOM = 20;

    /** Both panels, the first from {@code top} on. */
    List<Panel> panels(double top, double gap) {
        return panels(top, gap, unit());
    }

    /** The same with so many pixels for one incident. */
    List<Panel> panels(double top, double gap, double unit) {
        Panel words = panel(Texts.text("bars.words"), Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT, top, unit);
        Panel deeds = panel(
                Texts.text("bars.deeds"),
                Quad.MATERIAL_COOPERATION,
                Quad.MATERIAL_CONFLICT,
                words.bottom() + gap,
                unit);
        return List.of(words, deeds);
    }

    /** Pixels for one incident. */
    private double unit() {
        return unit(ALL_BARS);
    }

    /** Pixels for one incident where all bars have so much room. */
    double unit(double room) {
        long sum = 0;
        for (Direction direction : List.of(Direction.FORWARD, Direction.BACKWARD)) {
            sum += most(direction, Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT);
            sum += most(direction, Quad.MATERIAL_COOPERATION, Quad.MATERIAL_CONFLICT);
        }
        return Math.min(LARGEST_UNIT, room / Math.max(1, sum));
    }

    private long most(Direction direction, Quad one, Quad other) {
        return periods.stream()
                .map(period -> row(period, direction))
                .mapToLong(row -> Math.max(row.count(one), row.count(other)))
                .max()
                .orElse(0);
    }

    private static LedgerRow row(LedgerPeriod period, Direction direction) {
        return switch (direction) {
            case FORWARD -> period.forward();
            case BACKWARD -> period.backward();
            case MUTUAL -> period.pair();
        };
    }

    private Panel panel(String name, Quad cooperation, Quad conflict, double top, double unit) {
        double above = Math.max(LEAST_HALF, unit * most(Direction.FORWARD, cooperation, conflict));
        double below = Math.max(LEAST_HALF, unit * most(Direction.BACKWARD, cooperation, conflict));
        double axis = Round.tenth(top + above);
        double bottom = Round.tenth(axis + below);
        List<Bar> bars = new ArrayList<>();
        for (LedgerPeriod period : periods) {
            for (Direction direction : List.of(Direction.FORWARD, Direction.BACKWARD)) {
                bars.addAll(bars(period, direction, cooperation, axis, unit));
                bars.addAll(bars(period, direction, conflict, axis, unit));
            }
        }
        return new Panel(
                name,
                top,
                axis,
                bottom,
                Flow.FORWARD.label(dyad),
                Flow.BACKWARD.label(dyad),
                marks(top, axis, bottom, unit),
                bars);
    }

    /** One bar, or two where part of it is mutual. */
    private List<Bar> bars(LedgerPeriod period, Direction direction, Quad quad, double axis, double unit) {
        long count = row(period, direction).count(quad);
        if (count == 0) {
            return List.of();
        }
        long mutual = period.mutual(quad);
        Span place = place(period, quad);
        Target all = new Target(period.window(), Optional.of(direction), Optional.of(quad));
        Target both = new Target(period.window(), Optional.of(Direction.MUTUAL), Optional.of(quad));
        String label = period.window() + ", " + flow(direction) + ", " + quad.label() + ": " + count;
        List<Bar> bars = new ArrayList<>();
        if (mutual > 0) {
            String mutualLabel = Texts.text("bars.mutual", period.window(), mutual);
            bars.add(bar(place, axis, direction, 0, mutual * unit, Kind.MUTUAL, mutualLabel, both));
        }
        if (count > mutual) {
            Kind kind = quad.cooperation() ? Kind.COOPERATION : Kind.CONFLICT;
            String whole = mutual > 0 ? Texts.text("bars.of-which-mutual", label, mutual) : label;
            bars.add(bar(place, axis, direction, mutual * unit, (count - mutual) * unit, kind, whole, all));
        }
        return bars;
    }

    private String flow(Direction direction) {
        return (direction == Direction.FORWARD ? Flow.FORWARD : Flow.BACKWARD).label(dyad);
    }

    private Bar bar(
            Span place,
            double axis,
            Direction direction,
            double from,
            double height,
            Kind kind,
            String label,
            Target target) {
        double y = direction == Direction.FORWARD ? axis - from - height : axis + from;
        return new Bar(
                place.left(),
                Round.tenth(y),
                Round.tenth(place.width()),
                Round.tenth(height),
                kind,
                label,
                link.apply(target),
                selected.equals(Optional.of(target)));
    }

    /** Cooperation stands in the left half of its period, conflict in the right. */
    private Span place(LedgerPeriod period, Quad quad) {
        Span whole = time.span(period.window());
        double inset = whole.width() > 10 ? 1.5 : 0.4;
        double middle = (whole.left() + whole.right()) / 2;
        return quad.cooperation()
                ? new Span(Round.tenth(whole.left() + inset), Round.tenth(middle))
                : new Span(Round.tenth(middle), Round.tenth(whole.right() - inset));
    }

    private static List<Mark> marks(double top, double axis, double bottom, double unit) {
        long step = step(unit);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(axis, "0"));
        for (long count = step; axis - count * unit >= top - 0.5; count += step) {
            marks.add(new Mark(Round.tenth(axis - count * unit), String.valueOf(count)));
        }
        for (long count = step; axis + count * unit <= bottom + 0.5; count += step) {
            marks.add(new Mark(Round.tenth(axis + count * unit), String.valueOf(count)));
        }
        return marks;
    }

    /** The smallest of 1, 2, 5, 10, 20 … that leaves room between marks. */
    private static long step(double unit) {
        long magnitude = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (factor * magnitude * unit >= MARK_ROOM) {
                    return factor * magnitude;
                }
            }
            magnitude *= 10;
        }
    }
}
