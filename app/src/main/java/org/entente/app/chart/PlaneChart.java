package org.entente.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.alignment.Deeds;
import org.entente.alignment.Formal;
import org.entente.alignment.Plane;
import org.entente.alignment.Practical;
import org.entente.alignment.Relation;
import org.entente.app.text.Texts;

/**
 * The plane as a drawing: commitment from left to right, partnership from below.
 *
 * @param points the relations that have a place
 * @param middleX where the middle of commitment lies
 * @param middleY where that of partnership lies
 */
public record PlaneChart(List<Point> points, double middleX, double middleY) {
    /** Width and height of the drawing. */
    public static final int SIZE = 640;

    private static final int MARGIN = 46;
    private static final int LABEL_WIDTH = 30;
    private static final int LABEL_HEIGHT = 13;

    /** Copies the list. */
    public PlaneChart {
        points = List.copyOf(points);
    }

    /**
     * A relation.
     *
     * @param code the other state
     * @param x commitment
     * @param y partnership
     * @param top upper end of its interval
     * @param bottom lower end
     * @param labelled true where its label has room
     * @param said the point in words
     */
    public record Point(String code, double x, double y, double top, double bottom, boolean labelled, String said) {}

    /**
     * Draws a plane.
     *
     * @param names the name of a state by its code
     */
    public static PlaneChart of(Plane plane, UnaryOperator<String> names) {
        List<Point> points = new ArrayList<>();
        List<Relation> placed = plane.placed().stream()
                .sorted(Comparator.comparing((Relation relation) ->
                                relation.observed().map(Deeds::incidents).orElse(0L))
                        .reversed())
                .toList();
        for (Relation relation : placed) {
            relation.formal()
                    .ifPresent(formal -> relation.practical()
                            .ifPresent(practical -> points.add(point(relation, formal, practical, names, points))));
        }
        return new PlaneChart(
                points,
                plane.formalMiddle().map(PlaneChart::across).orElse(across(0.5)),
                plane.practicalMiddle().map(PlaneChart::up).orElse(up(0.5)));
    }

    private static Point point(
            Relation relation, Formal formal, Practical practical, UnaryOperator<String> names, List<Point> before) {
        double x = across(formal.value());
        double y = up(practical.value().value());
        boolean room = before.stream()
                .noneMatch(other -> other.labelled()
                        && Math.abs(other.x() - x) < LABEL_WIDTH
                        && Math.abs(other.y() - y) < LABEL_HEIGHT);
        String said = Texts.text(
                "plane.point",
                names.apply(relation.other()),
                Texts.fixed(formal.value(), 2),
                Texts.fixed(formal.low(), 2),
                Texts.fixed(formal.high(), 2),
                Texts.fixed(practical.value().value(), 2),
                Texts.fixed(practical.value().low(), 2),
                Texts.fixed(practical.value().high(), 2));
        return new Point(
                relation.other(),
                x,
                y,
                up(practical.value().high()),
                up(practical.value().low()),
                room,
                said);
    }

    private static double across(double value) {
        return Math.round(10 * (MARGIN + value * (SIZE - 2 * MARGIN))) / 10.0;
    }

    private static double up(double value) {
        return Math.round(10 * (SIZE - MARGIN - value * (SIZE - 2 * MARGIN))) / 10.0;
    }
}
