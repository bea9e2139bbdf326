package org.entente.reciprocity;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Ordinary least squares with heteroskedasticity-consistent errors: β = (X′X)⁻¹X′y, HC1 covariance n/(n − k) (X′X)⁻¹ X′diag(e²)X
 * (X′X)⁻¹ (White 1980; MacKinnon and White 1985).
 */
final class LeastSquares {
    /** A column that is left with less than this after those before it is made up of them. */
    private static final double SMALL = 1e-9;

    private final RealVector coefficients;
    private final RealVector residuals;
    private final RealMatrix covariance;

    LeastSquares(double[][] rows, double[] values) {
        RealMatrix x = new Array2DRowRealMatrix(rows, false);
        RealVector y = new ArrayRealVector(values, false);
        coefficients = new QRDecomposition(x, SMALL).getSolver().solve(y);
        residuals = y.subtract(x.operate(coefficients));
        RealMatrix inverse = new CholeskyDecomposition(x.transposeMultiply(x), 1e-9, 0)
                .getSolver()
                .getInverse();
        RealMatrix weighted = x.copy();
        for (int row = 0; row < rows.length; row++) {
            weighted.setRowVector(row, x.getRowVector(row).mapMultiply(residuals.getEntry(row)));
        }
        int n = rows.length;
        double scale = (double) n / (n - coefficients.getDimension());
        RealMatrix middle = weighted.transposeMultiply(weighted);
        covariance = inverse.multiply(middle).multiply(inverse).scalarMultiply(scale);
    }

    RealVector coefficients() {
        return coefficients;
    }

    RealVector residuals() {
        return residuals;
    }

    double squares() {
        return residuals.dotProduct(residuals);
    }

    /** HC1 covariance of the coefficients. */
    RealMatrix covariance() {
        return covariance;
    }
}
