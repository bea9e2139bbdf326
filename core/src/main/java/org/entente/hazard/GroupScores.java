package org.entente.hazard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/** The scores of a likelihood summed by group, for an error that does not trust the rows of a group to be independent. */
final class GroupScores {
    private final int width;
    private final Map<Integer, double[]> sums = new LinkedHashMap<>();

    GroupScores(int width) {
        this.width = width;
    }

    void add(int group, double[] row, double residual) {
        double[] sum = sums.computeIfAbsent(group, _ -> new double[width]);
        for (int j = 0; j < width; j++) {
            sum[j] += residual * row[j];
        }
    }

    int groups() {
        return sums.size();
    }

    /** V (Σ s sᵀ + κ I) V: the penalty's part of the information is kept, so that a coefficient without data keeps its prior. */
    RealMatrix sandwich(RealMatrix inverse, double penalty) {
        double[][] meat = new double[width][width];
        sums.values().forEach(sum -> addProduct(meat, sum));
        double few = (double) groups() / (groups() - 1);
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                meat[j][k] *= few;
            }
            meat[j][j] += j == 0 ? 0 : penalty;
        }
        return inverse.multiply(new Array2DRowRealMatrix(meat, false)).multiply(inverse);
    }

    private void addProduct(double[][] meat, double[] sum) {
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                meat[j][k] += sum[j] * sum[k];
            }
        }
    }
}
