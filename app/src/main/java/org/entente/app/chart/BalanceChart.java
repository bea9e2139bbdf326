package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.entente.app.text.Texts;
import org.entente.fragility.BalanceWords;
import org.entente.fragility.Fragility;
import org.entente.series.Estimate;

/**
 * The readings of years one below the other: fragility, flexibility, the verdict, each a point with its interval.
 *
 * @param panels the readings
 * @param years where years are named
 */
public record BalanceChart(List<Panel> panels, List<Year> years) {
    /** Width of the drawing. */
    public static final int WIDTH = 640;

    /** Height of the drawing. */
    public static final int HEIGHT = 470;

    private static final int LEFT = 56;
    private static final int TOP = 26;
    private static final int PANEL = 110;
    private static final int STEP = 146;
    private static final int EVERY = 5;
    private static final double HALF = 0.5;

    /** Half the width of the word now, which would be cut at the edge. */
    private static final double NOW_HALF = 14;

    /** Copies the lists. */
    public BalanceChart {
        panels = List.copyOf(panels);
        years = List.copyOf(years);
    }

    /** A named year. */
    public record Year(double x, String label) {}

    /**
     * A reading over the years.
     *
     * @param name what it is
     * @param top upper end of the panel
     * @param bottom lower end
     * @param lines horizontal lines with their labels
     * @param marks the readings; a year without one has none
     */
    public record Panel(String name, double top, double bottom, List<Line> lines, List<Mark> marks) {
        /** Copies the lists. */
        public Panel {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** A horizontal line with its label; {@code zero} where it parts one side from the other. */
    public record Line(double y, String label, boolean zero) {}

    /** A point with its interval, in words too. */
    public record Mark(double x, double y, double high, double low, String said) {}

    /** Draws a history; earliest first. */
    public static BalanceChart of(List<Fragility> history) {
        return new BalanceChart(
                List.of(
                        panel(
                                0,
                                Texts.text("balance-chart.fragility"),
                                history,
                                Fragility::fragility,
                                new Scale(0, most(history)),
                                BalanceWords::percent),
                        panel(
                                1,
                                Texts.text("balance-chart.flexibility"),
                                history,
                                one -> Optional.of(one.flexibility()),
                                new Scale(0, 1),
                                BalanceWords::percent),
                        panel(
                                2,
                                Texts.text("balance-chart.verdict"),
                                history,
                                one -> Optional.of(one.verdict()),
                                verdicts(history),
                                value -> value == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", value))),
                years(history));
    }

    private record Scale(double low, double high) {}

    private static double most(List<Fragility> history) {
        double most = history.stream()
                .flatMap(one -> one.fragility().stream())
                .mapToDouble(Estimate::high)
                .max()
                .orElse(1);
        return Math.min(1, Round.scale(most * PERCENT) / PERCENT);
    }

    private static final double PERCENT = 100;

    private static Scale verdicts(List<Fragility> history) {
        double most = history.stream()
                .mapToDouble(one -> Math.max(
                        Math.abs(one.verdict().low()), Math.abs(one.verdict().high())))
                .max()
                .orElse(1);
        double end = Math.ceil(most);
        return new Scale(-end, end);
    }

    private static Panel panel(
            int place,
            String name,
            List<Fragility> history,
            Function<Fragility, Optional<Estimate>> reading,
            Scale scale,
            DoubleFunction<String> words) {
        double top = TOP + (double) place * STEP;
        double bottom = top + PANEL;
        DoubleFunction<Double> y =
                value -> Round.tenth(bottom - (value - scale.low) / (scale.high - scale.low) * PANEL);
        List<Line> lines = new ArrayList<>();
        for (double value : new double[] {scale.low, (scale.low + scale.high) * HALF, scale.high}) {
            lines.add(new Line(y.apply(value), words.apply(value), value == 0));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Fragility one = history.get(i);
            double x = x(i, history.size());
            reading.apply(one)
                    .ifPresent(estimate -> marks.add(new Mark(
                            x,
                            y.apply(estimate.value()),
                            y.apply(estimate.high()),
                            y.apply(estimate.low()),
                            Texts.text(
                                    "balance-chart.said",
                                    one.asOf(),
                                    words.apply(estimate.value()),
                                    words.apply(estimate.low()),
                                    words.apply(estimate.high())))));
        }
        return new Panel(name, top, bottom, lines, marks);
    }

    private static double x(int place, int all) {
        return Round.tenth(LEFT + (place + HALF) * (WIDTH - LEFT) / all);
    }

    private static List<Year> years(List<Fragility> history) {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i + 2 < history.size(); i++) {
            int year = history.get(i).asOf().getYear();
            if (year % EVERY == 0) {
                years.add(new Year(x(i, history.size()), String.valueOf(year)));
            }
        }
        years.add(new Year(Math.min(x(history.size() - 1, history.size()), WIDTH - NOW_HALF), "now"));
        return years;
    }
}
