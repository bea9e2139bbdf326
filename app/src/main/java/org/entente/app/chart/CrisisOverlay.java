package org.entente.app.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.crisis.CrisisDay;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisFigures;

/**
 * Crises laid over each other by days since the onset: the conflict pressure of each, by the same scale. A gap breaks a line.
 *
 * @param lines one a crisis, at most {@link #MOST}, the latest
 * @param ticks days since the onset along the axis
 * @param marks values up the axis
 * @param onset where the onset lies
 */
public record CrisisOverlay(List<Line> lines, List<Mark> ticks, List<Mark> marks, double onset) {
    /** Crises that one drawing can hold. */
    public static final int MOST = 6;
    /** Width of the drawing. */
    public static final int WIDTH = 860;
    /** Height of the drawing. */
    public static final int HEIGHT = 300;
    /** Where the axis of values stands. */
    public static final double LEFT = 46;
    /** Where the drawing ends. */
    public static final double RIGHT = 850;
    /** The upper edge. */
    public static final double TOP = 16;
    /** The lower edge. */
    public static final double BOTTOM = 262;
    /** The last day since the onset that is drawn. */
    public static final int LAST_DAY = 60;

    private static final int STEP = 10;

    /** Copies the lists. */
    public CrisisOverlay {
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /**
     * A crisis.
     *
     * @param letter the sign that names it in drawing and table
     * @param title its name
     * @param dash the number of its line style, 0 to 5
     * @param path its line, broken at gaps
     * @param x where its letter stands: at the highest value
     * @param y likewise
     */
    public record Line(String letter, String title, int dash, String path, double x, double y) {}

    /** A value on an axis. */
    public record Mark(double at, String label) {}

    /** Draws the crises of which a stream tells; empty when it tells of none. */
    public static Optional<CrisisOverlay> of(List<CrisisAccount> accounts) {
        List<CrisisAccount> told = told(accounts);
        double most = told.stream()
                .flatMap(account -> days(account).stream())
                .mapToDouble(CrisisDay::pressure)
                .max()
                .orElse(0);
        if (most <= 0) {
            return Optional.empty();
        }
        double top = Round.scale(most);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            lines.add(line(told.get(i), i, top));
        }
        return Optional.of(new CrisisOverlay(
                lines,
                axis(),
                List.of(new Mark(BOTTOM, "0"), new Mark(y(top / 2, top), number(top / 2)), new Mark(TOP, number(top))),
                x(0)));
    }

    /** The latest that a stream tells of. */
    public static List<CrisisAccount> told(List<CrisisAccount> accounts) {
        List<CrisisAccount> told = accounts.stream()
                .filter(account -> figures(account).peak().isPresent())
                .toList();
        return told.subList(Math.max(0, told.size() - MOST), told.size());
    }

    private static CrisisFigures figures(CrisisAccount account) {
        return account.figures(account.parties());
    }

    /** The days of a crisis that are drawn. */
    public static List<CrisisDay> days(CrisisAccount account) {
        return figures(account).days().stream()
                .filter(day -> since(account, day) <= LAST_DAY)
                .toList();
    }

    /** Days since the onset. */
    public static long since(CrisisAccount account, CrisisDay day) {
        return ChronoUnit.DAYS.between(account.onset(), day.day());
    }

    /** The sign of the crisis at a place of the list. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static Line line(CrisisAccount account, int place, double top) {
        StringBuilder path = new StringBuilder();
        long before = Long.MIN_VALUE;
        for (CrisisDay day : days(account)) {
            long since = since(account, day);
            path.append(since == before + 1 ? 'L' : 'M')
                    .append(x(since))
                    .append(' ')
                    .append(y(day.pressure(), top));
            path.append(' ');
            before = since;
        }
        CrisisDay highest = days(account).stream()
                .max(Comparator.comparingDouble(CrisisDay::pressure))
                .orElseThrow();
        return new Line(
                letter(place),
                account.title(),
                place,
                path.toString().trim(),
                x(since(account, highest)),
                y(highest.pressure(), top) - 5);
    }

    private static List<Mark> axis() {
        List<Mark> ticks = new ArrayList<>();
        for (int day = -STEP; day <= LAST_DAY; day += STEP) {
            ticks.add(new Mark(x(day), String.valueOf(day)));
        }
        return ticks;
    }

    private static double x(long since) {
        double days = (double) CrisisFigures.BEFORE_DAYS + LAST_DAY;
        return Round.tenth(LEFT + (since + CrisisFigures.BEFORE_DAYS) * (RIGHT - LEFT) / days);
    }

    private static double y(double pressure, double top) {
        return Round.tenth(BOTTOM - pressure / top * (BOTTOM - TOP));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
