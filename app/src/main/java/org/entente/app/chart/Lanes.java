package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;

/** Rows on which stretches stand so that none covers another: each on the first row that is free where it begins. */
final class Lanes {
    private final List<Double> ends = new ArrayList<>();

    /** The row of a stretch, from 0. Stretches come by their beginning. */
    int place(double from, double to) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= from) {
                ends.set(i, to);
                return i;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    /** How many rows are taken. */
    int count() {
        return ends.size();
    }
}
