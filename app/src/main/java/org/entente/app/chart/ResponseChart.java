package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.app.text.Texts;
import org.entente.reciprocity.ImpulseResponse;
import org.entente.series.Estimate;

/**
 * How each side responds in the weeks after a surprise of the other, one drawing below the other on one scale.
 *
 * @param panels the sides
 * @param weeks where weeks are named
 */
public record ResponseChart(List<Panel> panels, List<Week> weeks) {
    /** Width of the drawing. */
    public static final int WIDTH = 640;

    /** Where the axis begins. */
    public static final int LEFT = 56;

    private static final int TOP = 30;
    private static final int PANEL = 120;
    private static final int STEP = 160;
    private static final int FOOT = 24;
    private static final int MARGIN = 16;

    /** Copies the lists. */
    public ResponseChart {
        panels = List.copyOf(panels);
        weeks = List.copyOf(weeks);
    }

    /** A named week. */
    public record Week(double x, String label) {}

    /**
     * One side.
     *
     * @param name who responds to whom
     * @param top upper end of the panel
     * @param bottom lower end
     * @param lines horizontal lines with their labels
     * @param line the response
     * @param area its interval
     * @param marks each week, in words too
     */
    public record Panel(
            String name, double top, double bottom, List<Line> lines, String line, String area, List<Mark> marks) {
        /** Copies the lists. */
        public Panel {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** A horizontal line with its label; {@code zero} where there is no response. */
    public record Line(double y, String label, boolean zero) {}

    /** A point, in words too. */
    public record Mark(double x, double y, String said) {}

    /** How high the drawing is. */
    public int height() {
        return TOP + panels.size() * STEP;
    }

    /** Where weeks are named. */
    public int footing() {
        return height() - FOOT;
    }

    /** Draws responses, each under the name of who responds to whom. */
    public static ResponseChart of(Map<String, ImpulseResponse> responses) {
        double most = Round.scale(responses.values().stream()
                .flatMap(response -> response.steps().stream())
                .mapToDouble(one -> Math.max(Math.abs(one.low()), Math.abs(one.high())))
                .max()
                .orElse(1));
        List<Panel> panels = new ArrayList<>();
        responses.forEach((name, response) -> panels.add(panel(panels.size(), name, response, most)));
        return new ResponseChart(
                panels,
                IntStream.rangeClosed(0, ImpulseResponse.LONGEST)
                        .filter(week -> week % 2 == 0)
                        .mapToObj(week -> new Week(x(week), String.valueOf(week)))
                        .toList());
    }

    private static Panel panel(int place, String name, ImpulseResponse response, double most) {
        double top = TOP + (double) place * STEP;
        double bottom = top + PANEL;
        List<Line> lines = new ArrayList<>();
        for (double value : new double[] {-most, 0, most}) {
            lines.add(new Line(y(value, bottom, most), value == 0 ? "0" : number("%+.2f", value), value == 0));
        }
        Run run = new Run();
        List<Mark> marks = new ArrayList<>();
        for (int week = 0; week < response.steps().size(); week++) {
            Estimate one = response.steps().get(week);
            double y = y(one.value(), bottom, most);
            run.add(x(week), y, y(one.low(), bottom, most), y(one.high(), bottom, most));
            marks.add(new Mark(x(week), y, said(name, week, one)));
        }
        run.end();
        return new Panel(
                name, top, bottom, lines, run.lines().getFirst(), run.areas().getFirst(), marks);
    }

    private static String said(String name, int week, Estimate one) {
        return Texts.text(
                "response-chart.point",
                name,
                week,
                number("%+.3f", one.value()),
                number("%+.3f", one.low()),
                number("%+.3f", one.high()));
    }

    private static double x(int week) {
        return Round.tenth(LEFT + (double) week * (WIDTH - LEFT - MARGIN) / ImpulseResponse.LONGEST);
    }

    private static double y(double value, double bottom, double most) {
        return Round.tenth(bottom - (value + most) / (2 * most) * PANEL);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
