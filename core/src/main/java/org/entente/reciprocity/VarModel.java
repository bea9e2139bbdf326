package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Two equations of an autoregression with the covariance of their errors.
 *
 * @param coefficients a column for each side; rows: the constant, then for each lag, nearest first, what the first and the second
 *     side did
 * @param errors covariance of the errors of the two sides, two by two
 */
record VarModel(RealMatrix coefficients, RealMatrix errors) {
    static final int SIDES = 2;

    /** @throws IllegalArgumentException when the forms do not fit */
    VarModel {
        if (coefficients.getColumnDimension() != SIDES
                || coefficients.getRowDimension() % SIDES == 0
                || errors.getRowDimension() != SIDES
                || errors.getColumnDimension() != SIDES) {
            throw new IllegalArgumentException(
                    "two equations have a constant and lags of both sides, and errors of two by two");
        }
        coefficients = coefficients.copy();
        errors = errors.copy();
    }

    /** Of a constant and the matrices of the lags, nearest first: row by row what a side does, by what either side did. */
    static VarModel of(RealVector constant, List<RealMatrix> lags, RealMatrix errors) {
        RealMatrix coefficients = MatrixUtils.createRealMatrix(1 + SIDES * lags.size(), SIDES);
        coefficients.setRowVector(0, constant);
        for (int lag = 0; lag < lags.size(); lag++) {
            coefficients.setSubMatrix(lags.get(lag).transpose().getData(), 1 + SIDES * lag, 0);
        }
        return new VarModel(coefficients, errors);
    }

    /** The row or column of a side. */
    static int index(Side side) {
        return switch (side) {
            case FIRST -> 0;
            case SECOND -> 1;
        };
    }

    int order() {
        return coefficients.getRowDimension() / SIDES;
    }

    /** Φ of a lag, 1 to the order. */
    RealMatrix lag(int lag) {
        int from = 1 + SIDES * (lag - 1);
        return coefficients.getSubMatrix(from, from + SIDES - 1, 0, SIDES - 1).transpose();
    }

    /**
     * What each side does 0 to so many steps after one unit more of the other alone: Ψ<sub>0</sub> = I, Ψ<sub>h</sub> =
     * Σ<sub>k ≤ min(h, p)</sub> Ψ<sub>h−k</sub> Φ<sub>k</sub>; A<sup>h</sup> for one lag. Row: who responds; column: whose surprise.
     */
    List<RealMatrix> unitResponses(int steps) {
        List<RealMatrix> responses = new ArrayList<>();
        responses.add(MatrixUtils.createRealIdentityMatrix(SIDES));
        for (int step = 1; step <= steps; step++) {
            RealMatrix sum = MatrixUtils.createRealMatrix(SIDES, SIDES);
            for (int lag = 1; lag <= Math.min(step, order()); lag++) {
                sum = sum.add(responses.get(step - lag).multiply(lag(lag)));
            }
            responses.add(sum);
        }
        return responses;
    }

    /**
     * The same after a surprise of one unit with what used to come with it in the same step: Ψ<sub>h</sub> Σ e<sub>j</sub> /
     * σ<sub>jj</sub> (Pesaran and Shin 1998). The variances of the errors lie above 0.
     */
    List<RealMatrix> generalisedResponses(int steps) {
        RealMatrix together = errors.copy();
        for (int side = 0; side < SIDES; side++) {
            together.setColumnVector(side, errors.getColumnVector(side).mapDivide(errors.getEntry(side, side)));
        }
        return unitResponses(steps).stream()
                .map(response -> response.multiply(together))
                .toList();
    }

    /** True when a surprise dies away: all roots of the companion matrix lie inside the unit circle. */
    boolean stationary() {
        RealMatrix companion = MatrixUtils.createRealMatrix(SIDES * order(), SIDES * order());
        for (int lag = 1; lag <= order(); lag++) {
            companion.setSubMatrix(lag(lag).getData(), 0, SIDES * (lag - 1));
        }
        for (int row = SIDES; row < SIDES * order(); row++) {
            companion.setEntry(row, row - SIDES, 1);
        }
        return Arrays.stream(new EigenDecompositionNonSymmetric(companion).getEigenvalues())
                .allMatch(root -> root.norm() < 1);
    }
}
