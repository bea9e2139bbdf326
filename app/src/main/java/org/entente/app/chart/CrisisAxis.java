package org.entente.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Tick;
import org.entente.app.text.Texts;
import org.entente.crisis.CrisisDay;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.EvidenceOfEnd;
import org.entente.series.Window;

/**
 * One crisis on an axis of time: a lane a phase, signs where evidence of the end stands, and below the pressure of each day with
 * the coverage beside it.
 *
 * @param window the days
 * @param lanes the phases
 * @param signs evidence of the end: of each kind the first
 * @param panels pressure and coverage; empty when no stream covers any day
 * @param gaps days that no stream covers
 * @param ticks days to name
 * @param height of the drawing
 */
public record CrisisAxis(
        Window window,
        List<Lane> lanes,
        List<Sign> signs,
        List<Panel> panels,
        List<Span> gaps,
        List<Tick> ticks,
        double height) {
    /** Width of the drawing. */
    public static final int WIDTH = 860;
    /** Where the first day begins. */
    public static final double LEFT = 108;
    /** Where the last day ends. */
    public static final double RIGHT = 850;

    private static final double LANE = 19;
    private static final double PANEL = 96;
    private static final double SPACE = 28;

    /** Copies the lists. */
    public CrisisAxis {
        lanes = List.copyOf(lanes);
        signs = List.copyOf(signs);
        panels = List.copyOf(panels);
        gaps = List.copyOf(gaps);
        ticks = List.copyOf(ticks);
    }

    /** A phase with its days. */
    public record Lane(String label, String kind, double y, Span span, String said) {}

    /** The first evidence of a kind. */
    public record Sign(double x, double y, String label, String said) {}

    /** A series of days. */
    public record Panel(String label, String kind, double top, double bottom, String most, List<Bar> bars) {
        /** Copies the list. */
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /** The value of a day. */
    public record Bar(double x, double y, double width, double height, String said) {}

    /** Where the lanes begin and the lowest panel ends. */
    public double plotTop() {
        return LANE / 2;
    }

    /** Where the axis stands. */
    public double plotBottom() {
        return height - SPACE;
    }

    /** Draws a crisis with the days of one answer to whose acts count. */
    public static CrisisAxis of(CrisisAccount account, CrisisFigures figures) {
        Window window = CrisisFigures.drawn(account.span(), account.until());
        TimeScale scale = new TimeScale(window, LEFT, RIGHT);
        List<CrisisCourse.Step> steps = account.course().steps();
        List<Lane> lanes = lanes(steps, window, scale);
        double below = LANE * (lanes.size() + 1);
        List<Sign> signs = signs(account, window, scale, below);
        double top = below + (signs.isEmpty() ? 0 : LANE * (signs.size() + 0.5));
        List<Panel> panels = figures.days().isEmpty()
                ? List.of()
                : List.of(
                        panel(
                                Texts.text("crisis-axis.pressure"),
                                "conflict",
                                figures,
                                scale,
                                top + SPACE,
                                CrisisDay::pressure),
                        panel(
                                Texts.text("crisis-axis.coverage"),
                                "mutual",
                                figures,
                                scale,
                                top + 2 * SPACE + PANEL,
                                CrisisDay::acts));
        double height = panels.isEmpty() ? top + SPACE : panels.getLast().bottom() + SPACE;
        return new CrisisAxis(window, lanes, signs, panels, gaps(window, figures, scale), scale.ticks(), height);
    }

    private static List<Lane> lanes(List<CrisisCourse.Step> steps, Window window, TimeScale scale) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate from = steps.get(i).from();
            LocalDate last = i + 1 < steps.size() ? steps.get(i + 1).from().minusDays(1) : window.to();
            if (from.isAfter(window.to())) {
                break;
            }
            String label = steps.get(i).phase().label();
            LocalDate to = last.isBefore(from) ? from : last;
            lanes.add(new Lane(
                    label,
                    label.replace(' ', '-'),
                    LANE * (lanes.size() + 0.5),
                    scale.span(new Window(from, to)),
                    Texts.text("crisis-axis.phase", label, from)));
        }
        return lanes;
    }

    private static List<Sign> signs(CrisisAccount account, Window window, TimeScale scale, double top) {
        List<Sign> signs = new ArrayList<>();
        for (EvidenceOfEnd kind : account.course().endsWith()) {
            if (window.contains(kind.first().day())) {
                signs.add(new Sign(
                        scale.x(kind.first().day()),
                        top + LANE * signs.size(),
                        kind.kind().label(),
                        Texts.text(
                                "crisis-axis.sign",
                                kind.kind().label(),
                                kind.first().day())));
            }
        }
        return signs;
    }

    private static Panel panel(
            String label,
            String kind,
            CrisisFigures figures,
            TimeScale scale,
            double top,
            ToDoubleFunction<CrisisDay> value) {
        double most =
                Round.scale(figures.days().stream().mapToDouble(value).max().orElse(1));
        double bottom = top + PANEL;
        List<Bar> bars = figures.days().stream()
                .map(day -> {
                    double height = Round.tenth(value.applyAsDouble(day) / most * PANEL);
                    Span span = scale.span(new Window(day.day(), day.day()));
                    return new Bar(
                            span.left(),
                            Round.tenth(bottom - height),
                            Math.max(1, Round.tenth(span.width() - 1)),
                            height,
                            String.format(Locale.ROOT, "%s: %s %.1f", day.day(), label, value.applyAsDouble(day)));
                })
                .toList();
        return new Panel(label, kind, top, bottom, String.format(Locale.ROOT, "%.0f", most), bars);
    }

    private static List<Span> gaps(Window window, CrisisFigures figures, TimeScale scale) {
        if (figures.days().isEmpty()) {
            return List.of();
        }
        Set<LocalDate> held = figures.days().stream().map(CrisisDay::day).collect(Collectors.toSet());
        List<Span> gaps = new ArrayList<>();
        LocalDate begin = null;
        for (LocalDate day = window.from(); !day.isAfter(window.to().plusDays(1)); day = day.plusDays(1)) {
            boolean gap = !held.contains(day) && !day.isAfter(window.to());
            if (gap && begin == null) {
                begin = day;
            } else if (!gap && begin != null) {
                gaps.add(scale.span(new Window(begin, day.minusDays(1))));
                begin = null;
            }
        }
        return gaps;
    }
}
