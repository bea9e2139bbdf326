package org.entente.hazard;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Binomial regression with a ridge penalty, by Fisher scoring with step halving (iteratively reweighted least squares; McCullagh
 * and Nelder 1989, 2.5; Hoerl and Kennard 1970 for the penalty).
 *
 * <p>Maximises Σ [y ln p + (n − y) ln (1 − p)] − ½ κ Σ<sub>j≥1</sub> β<sub>j</sub>² over covariates scaled to deviation 1. The
 * constant carries no penalty. The same rows give the same bits.
 */
public final class RidgeRegression {
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 12;
    private static final double ENOUGH = 1e-10;
    private static final double RIDGE_OF_CONSTANT = 1e-9;

    private final CaseTable table;
    private final Link link;
    private final double penalty;
    private final Scaling scaling;
    private final int width;
    private final double[] scaled;

    private RidgeRegression(CaseTable table, Link link, double penalty) {
        this.table = table;
        this.link = link;
        this.penalty = penalty;
        this.scaling = new Scaling(table);
        this.width = scaling.width() + 1;
        this.scaled = new double[table.size() * width];
        for (int i = 0; i < table.size(); i++) {
            scaled[i * width] = 1;
            for (int j = 1; j < width; j++) {
                scaled[i * width + j] = scaling.of(table.value(i, j - 1), j - 1);
            }
        }
    }

    /**
     * Fits.
     *
     * @param penalty κ, 0 or more; it is the inverse of the prior variance of a coefficient for one deviation of its covariate
     * @throws IllegalArgumentException when there is no event, or nothing but events: then no rate can be told
     */
    public static HazardFit fit(CaseTable table, Link link, double penalty) {
        double events = table.events();
        if (!(events > 0 && events < table.trials())) {
            throw new IllegalArgumentException(
                    "a rate needs cases with and without the event; here are " + events + " in " + table.trials());
        }
        return new RidgeRegression(table, link, penalty).fit();
    }

    private HazardFit fit() {
        double[] beta = new double[width];
        beta[0] = start();
        double value = objective(beta);
        for (int step = 0; step < MOST_STEPS; step++) {
            Step next = step(beta, value);
            double gain = next.value - value;
            beta = next.beta;
            value = next.value;
            if (gain < ENOUGH * (1 + Math.abs(value))) {
                break;
            }
        }
        double[] etas = etas(beta);
        RealMatrix inverse =
                new CholeskyDecomposition(information(etas)).getSolver().getInverse();
        return new HazardFit(table.names(), link, scaling, beta, robust(etas, inverse));
    }

    private double start() {
        double trials = table.trials();
        double rate = table.events() / trials;
        double offset = 0;
        for (int i = 0; i < table.size(); i++) {
            offset += table.offset(i) * table.trials(i) / trials;
        }
        return (link == Link.LOGIT ? Math.log(rate / (1 - rate)) : Math.log(-Math.log1p(-rate))) - offset;
    }

    /** Where a step led. */
    private static final class Step {
        private final double[] beta;
        private final double value;

        Step(double[] beta, double value) {
            this.beta = beta;
            this.value = value;
        }
    }

    /** One step of Newton's method, halved until it does not lose. */
    private Step step(double[] beta, double value) {
        double[] etas = etas(beta);
        double[] way = new CholeskyDecomposition(information(etas))
                .getSolver()
                .solve(new ArrayRealVector(gradient(beta, etas), false))
                .toArray();
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] next = beta.clone();
            for (int j = 0; j < width; j++) {
                next[j] += length * way[j];
            }
            double reached = objective(next);
            if (reached >= value) {
                return new Step(next, reached);
            }
            length /= 2;
        }
        return new Step(beta, value);
    }

    private double eta(int row, double[] beta) {
        double eta = table.offset(row);
        for (int j = 0; j < width; j++) {
            eta += beta[j] * scaled[row * width + j];
        }
        return eta;
    }

    private double[] etas(double[] beta) {
        double[] etas = new double[table.size()];
        for (int i = 0; i < etas.length; i++) {
            etas[i] = eta(i, beta);
        }
        return etas;
    }

    private double objective(double[] beta) {
        double sum = 0;
        for (int i = 0; i < table.size(); i++) {
            double eta = eta(i, beta);
            double events = table.events(i);
            double rest = table.trials(i) - events;
            sum += (events > 0 ? events * link.logProbability(eta) : 0)
                    + (rest > 0 ? rest * link.logComplement(eta) : 0);
        }
        for (int j = 1; j < width; j++) {
            sum -= penalty * beta[j] * beta[j] / 2;
        }
        return sum;
    }

    private double residual(int row, double eta) {
        return (table.events(row) - table.trials(row) * link.probability(eta)) * link.slope(eta);
    }

    private double[] gradient(double[] beta, double[] etas) {
        double[] gradient = new double[width];
        for (int i = 0; i < table.size(); i++) {
            double residual = residual(i, etas[i]);
            for (int j = 0; j < width; j++) {
                gradient[j] += residual * scaled[i * width + j];
            }
        }
        for (int j = 1; j < width; j++) {
            gradient[j] -= penalty * beta[j];
        }
        return gradient;
    }

    private RealMatrix information(double[] etas) {
        double[][] sum = new double[width][width];
        for (int i = 0; i < table.size(); i++) {
            double weight = table.trials(i) * link.weight(etas[i]);
            for (int j = 0; j < width; j++) {
                double left = weight * scaled[i * width + j];
                for (int k = 0; k <= j; k++) {
                    sum[j][k] += left * scaled[i * width + k];
                }
            }
        }
        for (int j = 0; j < width; j++) {
            sum[j][j] += j == 0 ? RIDGE_OF_CONSTANT : Math.max(penalty, RIDGE_OF_CONSTANT);
            for (int k = 0; k < j; k++) {
                sum[k][j] = sum[j][k];
            }
        }
        return new Array2DRowRealMatrix(sum, false);
    }

    /** Huber and White's sandwich over groups: rows of one group may be as alike as they want. */
    private RealMatrix robust(double[] etas, RealMatrix inverse) {
        GroupScores scores = new GroupScores(width);
        double[] row = new double[width];
        for (int i = 0; i < table.size(); i++) {
            System.arraycopy(scaled, i * width, row, 0, width);
            scores.add(table.group(i), row, residual(i, etas[i]));
        }
        return scores.groups() <= width ? inverse : scores.sandwich(inverse, penalty);
    }
}
