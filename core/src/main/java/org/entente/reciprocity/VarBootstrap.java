package org.entente.reciprocity;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Autoregressions that might as well have been found: series are made from the fit and residuals drawn with replacement, both sides' of
 * one step together, and fitted again. Least squares makes memory too short in short series, so that a first round measures that bias
 * and the second starts from, and ends with, coefficients from which it is taken (Kilian 1998).
 */
final class VarBootstrap {
    /** Parts of the bias that are left out, one after the other, until the corrected model is stationary. */
    private static final int PARTS = 100;

    private final RealMatrix steps;
    private final RealMatrix residuals;
    private final VarModel fit;
    private final RandomGenerator random;

    VarBootstrap(PairSteps pair, int order, long seed) {
        steps = MatrixUtils.createRealMatrix(pair.size(), VarModel.SIDES);
        steps.setColumn(0, pair.of(Side.FIRST));
        steps.setColumn(1, pair.of(Side.SECOND));
        fit = fit(steps, order);
        RealMatrix lags = lags(steps, order);
        int known = lags.getRowDimension();
        double scale = Math.sqrt((double) known / (known - lags.getColumnDimension()));
        residuals = steps.getSubMatrix(order, pair.size() - 1, 0, 1)
                .subtract(lags.multiply(fit.coefficients()))
                .scalarMultiply(scale);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The model as fitted. */
    VarModel fit() {
        return fit;
    }

    /** So many others, after as many to measure the bias. */
    List<VarModel> draw(int bias, int draws) {
        RealMatrix sum = fit.coefficients().scalarMultiply(0);
        for (VarModel again : again(fit, bias)) {
            sum = sum.add(again.coefficients().subtract(fit.coefficients()));
        }
        RealMatrix off = sum.scalarMultiply(1.0 / bias);
        return again(corrected(fit, off), draws).stream()
                .map(again -> corrected(again, off))
                .toList();
    }

    /** Fits of so many series that a model might as well have made. The series are made one after the other, for one random source. */
    private List<VarModel> again(VarModel model, int draws) {
        List<RealMatrix> made =
                IntStream.range(0, draws).mapToObj(draw -> made(model)).toList();
        return made.parallelStream().map(series -> fit(series, model.order())).toList();
    }

    /** The bias taken off, or as much of it as leaves the model stationary; nothing when it is not to begin with. */
    private static VarModel corrected(VarModel model, RealMatrix bias) {
        if (!model.stationary()) {
            return model;
        }
        for (int part = PARTS; part > 0; part--) {
            RealMatrix less = model.coefficients().subtract(bias.scalarMultiply((double) part / PARTS));
            VarModel corrected = new VarModel(less, model.errors());
            if (corrected.stationary()) {
                return corrected;
            }
        }
        return model;
    }

    private RealMatrix made(VarModel model) {
        int order = model.order();
        RealMatrix made = steps.copy();
        int begin = random.nextInt(steps.getRowDimension() - order + 1);
        made.setSubMatrix(steps.getSubMatrix(begin, begin + order - 1, 0, 1).getData(), 0, 0);
        RealMatrix weights = model.coefficients();
        for (int t = order; t < made.getRowDimension(); t++) {
            int from = random.nextInt(residuals.getRowDimension());
            for (int side = 0; side < VarModel.SIDES; side++) {
                double sum = weights.getEntry(0, side) + residuals.getEntry(from, side);
                for (int row = 1; row < weights.getRowDimension(); row++) {
                    sum += weights.getEntry(row, side) * lagged(made, t, row);
                }
                made.setEntry(t, side, sum);
            }
        }
        return made;
    }

    /** What stands in a row of the coefficients' table, seen from a step: lags, nearest first, the first side before the second. */
    private static double lagged(RealMatrix steps, int t, int row) {
        return steps.getEntry(t - 1 - (row - 1) / VarModel.SIDES, (row - 1) % VarModel.SIDES);
    }

    private static RealMatrix lags(RealMatrix steps, int order) {
        RealMatrix lags = new Array2DRowRealMatrix(steps.getRowDimension() - order, 1 + VarModel.SIDES * order);
        for (int t = order; t < steps.getRowDimension(); t++) {
            lags.setEntry(t - order, 0, 1);
            for (int row = 1; row < lags.getColumnDimension(); row++) {
                lags.setEntry(t - order, row, lagged(steps, t, row));
            }
        }
        return lags;
    }

    private static VarModel fit(RealMatrix steps, int order) {
        RealMatrix lags = lags(steps, order);
        RealMatrix now = steps.getSubMatrix(order, steps.getRowDimension() - 1, 0, 1);
        RealMatrix squares = lags.transposeMultiply(lags);
        RealMatrix coefficients =
                new CholeskyDecomposition(squares, 1e-9, 0).getSolver().solve(lags.transposeMultiply(now));
        RealMatrix rest = now.subtract(lags.multiply(coefficients));
        int free = lags.getRowDimension() - lags.getColumnDimension();
        return new VarModel(coefficients, rest.transposeMultiply(rest).scalarMultiply(1.0 / free));
    }
}
