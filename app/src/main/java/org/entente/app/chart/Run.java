package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;

/** Known periods without a break between them. */
final class Run {
    private static final double HALF = 2;

    private final List<String> lines = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final List<String> middle = new ArrayList<>();
    private final List<String> upper = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    private double x;
    private double low;
    private double high;

    void add(double x, double value, double low, double high) {
        middle.add(x + "," + Round.tenth(value));
        lower.add(x + "," + Round.tenth(low));
        upper.add(x + "," + Round.tenth(high));
        this.x = x;
        this.low = low;
        this.high = high;
    }

    /** The interval of a point without neighbours. */
    private String bar() {
        String left = Round.tenth(x - HALF) + ",";
        String right = Round.tenth(x + HALF) + ",";
        return left + Round.tenth(low) + " " + right + Round.tenth(low) + " " + right + Round.tenth(high) + " " + left
                + Round.tenth(high);
    }

    void end() {
        if (!middle.isEmpty()) {
            lines.add(String.join(" ", middle));
            areas.add(middle.size() == 1 ? bar() : String.join(" ", upper) + " " + String.join(" ", lower.reversed()));
        }
        middle.clear();
        upper.clear();
        lower.clear();
    }

    /** The polyline of each unbroken run. */
    List<String> lines() {
        return lines;
    }

    /** The outline of each run's interval. */
    List<String> areas() {
        return areas;
    }
}
