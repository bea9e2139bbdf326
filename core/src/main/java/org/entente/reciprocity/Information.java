package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.series.Estimate;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Intervals from the curvature of the log-likelihood at its top, by central differences. A part at the edge (0) has no curvature of its
 * own; it is held there, and its interval is from 0 to where the likelihood alone would still have it within 90 %.
 */
final class Information {
    private static final double LEVEL = 0.9;
    private static final double Z = 1.6448536269514722;
    private static final double EDGE = 1e-3;
    private static final double STEP = 1e-3;
    /** Half of the 90 % quantile of χ² with one degree of freedom. */
    private static final double DROP = 1.3527717;

    private final double[] first;
    private final double[] second;
    private final double[] top;
    private final int steps;

    Information(PairSteps counts, HawkesModel model) {
        first = counts.of(Side.FIRST);
        second = counts.of(Side.SECOND);
        steps = counts.size();
        top = new double[] {
            model.first().base(),
            model.first().own(),
            model.first().other(),
            model.second().base(),
            model.second().own(),
            model.second().other(),
            model.memory()
        };
    }

    List<Estimate> intervals() {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < top.length; i++) {
            if (top[i] > EDGE && (i < top.length - 1 || top[i] < 1 - EDGE)) {
                inside.add(i);
            }
        }
        double[] deviations = deviations(inside);
        List<Estimate> intervals = new ArrayList<>();
        for (int i = 0; i < top.length; i++) {
            int at = inside.indexOf(i);
            double half = at >= 0 ? Z * deviations[at] : reach(i);
            double high = i == top.length - 1 ? Math.min(1, top[i] + half) : top[i] + half;
            intervals.add(new Estimate(top[i], Math.max(0, top[i] - half), high, LEVEL, steps));
        }
        return intervals;
    }

    /** Standard deviations by the inverse information; unbounded where the likelihood is flat. */
    private double[] deviations(List<Integer> inside) {
        int n = inside.size();
        RealMatrix information = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double curvature = -curvature(inside.get(i), inside.get(j));
                information.setEntry(i, j, curvature);
                information.setEntry(j, i, curvature);
            }
        }
        double[] deviations = new double[n];
        try {
            RealMatrix inverse =
                    new CholeskyDecomposition(information, 1e-6, 0).getSolver().getInverse();
            for (int i = 0; i < n; i++) {
                deviations[i] = Math.sqrt(inverse.getEntry(i, i));
            }
        } catch (MathIllegalArgumentException _) {
            Arrays.fill(deviations, Double.POSITIVE_INFINITY);
        }
        return deviations;
    }

    private double curvature(int i, int j) {
        double a = step(i);
        double b = step(j);
        return (at(i, a, j, b) - at(i, a, j, -b) - at(i, -a, j, b) + at(i, -a, j, -b)) / (4 * a * b);
    }

    private double step(int i) {
        return i == top.length - 1 ? Math.min(STEP, (1 - top[i]) / 2) : STEP * Math.max(top[i], 0.01);
    }

    private double at(int i, double a, int j, double b) {
        double[] moved = top.clone();
        moved[i] += a;
        moved[j] += b;
        return logLikelihood(moved);
    }

    private double reach(int i) {
        double best = logLikelihood(top);
        double reach = EDGE;
        for (; reach < 1; reach *= 1.1) {
            double[] moved = top.clone();
            moved[i] += reach;
            if (best - logLikelihood(moved) > DROP) {
                break;
            }
        }
        return reach;
    }

    private double logLikelihood(double[] at) {
        double[] heat = RateFit.heat(first, at[6]);
        double[] otherHeat = RateFit.heat(second, at[6]);
        return RateFit.logLikelihood(first, heat, otherHeat, new double[] {at[0], at[1], at[2]})
                + RateFit.logLikelihood(second, otherHeat, heat, new double[] {at[3], at[4], at[5]});
    }
}
