package org.entente.fragility;

import java.util.List;

/** Covariates of how long ago the last crisis ended, and how; and of how long a crisis lasts. */
final class Recency {
    static final List<String> REST = List.of(
            "a crisis ended less than 26 weeks ago",
            "a crisis ended 26 to 104 weeks ago",
            "a crisis ended 2 to 10 years ago",
            "and ended by an agreement");
    static final List<String> DURATION =
            List.of("in its weeks 5 to 13", "in its weeks 14 to 26", "in its weeks 27 to 52", "after its 52nd week");

    /** Where the pieces of the time after a crisis begin, in weeks. */
    static final double[] REST_CUTS = {0, 26, 104, Stance.MEMORY_WEEKS};

    /** Where the pieces of a crisis begin, in weeks. */
    static final double[] DURATION_CUTS = {0, 4, 13, 26, 52};

    private Recency() {}

    static double[] rest(Stance stance) {
        double[] row = new double[REST.size()];
        if (stance.phase() == Stance.Phase.ON_HOLD || stance.phase() == Stance.Phase.SETTLED) {
            row[piece(REST_CUTS, stance.weeks())] = 1;
            row[REST.size() - 1] = stance.phase() == Stance.Phase.SETTLED ? 1 : 0;
        }
        return row;
    }

    static double[] duration(double weeks) {
        double[] row = new double[DURATION.size()];
        int piece = piece(DURATION_CUTS, weeks);
        if (piece > 0) {
            row[piece - 1] = 1;
        }
        return row;
    }

    private static int piece(double[] cuts, double weeks) {
        int piece = 0;
        while (piece + 1 < cuts.length && weeks >= cuts[piece + 1]) {
            piece++;
        }
        return piece;
    }

    static double[] joined(double[] one, double[] other) {
        double[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
