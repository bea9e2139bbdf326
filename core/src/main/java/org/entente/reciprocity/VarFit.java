package org.entente.reciprocity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.series.Estimate;
import org.entente.series.Method;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A bivariate vector autoregression: y<sub>t</sub> = c + Σ<sub>k ≤ p</sub> Φ<sub>k</sub> y<sub>t−k</sub> + ε<sub>t</sub>, by least squares
 * for each equation. Inertia is the sum of a side's own lags, reciprocity the sum of the other's. The order is that of the least BIC =
 * ln det Σ̂ + 4p ln T / T, Σ̂ = E′E / T, all orders on the same steps (Lütkepohl 2005, 4.3.2). Goldstein and Freeman 1990 for its use.
 */
public final class VarFit {
    /** The page that describes this package, and its version. */
    public static final Method METHOD = new Method("reciprocity", 2);

    /** The longest memory that is tried, in steps. */
    public static final int LONGEST = 4;

    private static final double LEVEL = 0.9;
    private static final double Z = 1.6448536269514722;

    private final PairSteps pair;
    private final int order;
    private final int steps;
    private final double bic;
    private final Map<Side, LeastSquares> equations = new EnumMap<>(Side.class);
    private final Map<Side, LeastSquares> alone = new EnumMap<>(Side.class);

    private VarFit(PairSteps pair, int order, int from) {
        this.pair = pair;
        this.order = order;
        this.steps = pair.size() - from;
        for (Side side : Side.values()) {
            double[] now = IntStream.range(from, pair.size())
                    .mapToDouble(t -> pair.of(side)[t])
                    .toArray();
            equations.put(side, new LeastSquares(rows(pair, side, from, true), now));
            alone.put(side, new LeastSquares(rows(pair, side, from, false), now));
        }
        this.bic = bic();
    }

    /** The fit of the order with the least BIC, 1 to {@link #LONGEST}. @throws IllegalArgumentException when steps are too few */
    public static VarFit of(PairSteps pair) {
        if (pair.size() < least()) {
            throw new IllegalArgumentException("an order up to " + LONGEST + " is chosen from " + least()
                    + " steps at least; there are " + pair.size());
        }
        VarFit best = of(pair, 1, LONGEST);
        for (int order = 2; order <= LONGEST; order++) {
            VarFit next = of(pair, order, LONGEST);
            if (next.bic < best.bic) {
                best = next;
            }
        }
        return of(pair, best.order);
    }

    /** The same; empty when steps are too few, when one column of them is made up of the others, or when nothing is left to chance. */
    public static Optional<VarFit> find(PairSteps pair) {
        try {
            return pair.size() < least()
                    ? Optional.empty()
                    : Optional.of(of(pair)).filter(fit -> Double.isFinite(fit.bic));
        } catch (MathIllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The fit of a given order. */
    public static VarFit of(PairSteps pair, int order) {
        return of(pair, order, order);
    }

    private static VarFit of(PairSteps pair, int order, int from) {
        int least = least(order) + from;
        if (order < 1 || pair.size() < least) {
            throw new IllegalArgumentException("an autoregression of order " + order + " needs " + least
                    + " steps at least, and an order of 1 at least; there are " + pair.size() + " steps");
        }
        return new VarFit(pair, order, from);
    }

    /** Five steps for each coefficient of an equation. */
    private static int least(int order) {
        return 5 * (2 * order + 1);
    }

    /** Steps that are needed, at least, for an order to be chosen. */
    public static int least() {
        return least(LONGEST) + LONGEST;
    }

    /** Columns: one, own lags 1 to p, the other's lags 1 to p. */
    private double[][] rows(PairSteps pair, Side side, int from, boolean both) {
        double[] own = pair.of(side);
        double[] other = pair.of(side.other());
        double[][] rows = new double[pair.size() - from][both ? 2 * order + 1 : order + 1];
        for (int row = 0; row < rows.length; row++) {
            rows[row][0] = 1;
            for (int lag = 1; lag <= order; lag++) {
                rows[row][lag] = own[from + row - lag];
                if (both) {
                    rows[row][order + lag] = other[from + row - lag];
                }
            }
        }
        return rows;
    }

    private double bic() {
        RealVector one = equation(Side.FIRST).residuals();
        RealVector other = equation(Side.SECOND).residuals();
        double cross = one.dotProduct(other) / steps;
        double det = one.dotProduct(one) / steps * (other.dotProduct(other) / steps) - cross * cross;
        return Math.log(det) + 4.0 * order * Math.log(steps) / steps;
    }

    private LeastSquares equation(Side side) {
        return Objects.requireNonNull(equations.get(side));
    }

    /** How many steps back it looks. */
    public int order() {
        return order;
    }

    /** How many steps it was fitted to. */
    public int steps() {
        return steps;
    }

    /** The criterion by which orders are compared. */
    public double criterion() {
        return bic;
    }

    /** The coefficient of what {@code from} did {@code lag} steps ago, 1 to the order, in the equation of {@code to}. */
    public double coefficient(Side to, Side from, int lag) {
        return equation(to).coefficients().getEntry(column(to, from, lag));
    }

    private int column(Side to, Side from, int lag) {
        return to == from ? lag : order + lag;
    }

    /** How much of what it did a side goes on doing: the sum of its own lags, with a 90 % interval (HC1). */
    public Estimate inertia(Side side) {
        return sum(side, side);
    }

    /** How much a side gives back: the sum of the other's lags in its equation, with a 90 % interval (HC1). */
    public Estimate reciprocity(Side side) {
        return sum(side, side.other());
    }

    private Estimate sum(Side to, Side from) {
        double sum = 0;
        double variance = 0;
        for (int lag = 1; lag <= order; lag++) {
            sum += coefficient(to, from, lag);
            for (int other = 1; other <= order; other++) {
                variance += equation(to).covariance().getEntry(column(to, from, lag), column(to, from, other));
            }
        }
        double half = Z * Math.sqrt(variance);
        return new Estimate(sum, sum - half, sum + half, LEVEL, steps);
    }

    /**
     * How each side responds to a surprise of the other, and for how long.
     *
     * @param seed of the draws of the intervals
     */
    public Map<Side, ImpulseResponse> responses(long seed) {
        return ImpulseResponse.of(pair, order, seed);
    }

    /** Does the past of the other side help to tell what this one does? */
    public Granger answers(Side side) {
        LeastSquares whole = equation(side);
        int rest = steps - 2 * order - 1;
        double restricted = Objects.requireNonNull(alone.get(side)).squares();
        double f = (restricted - whole.squares()) / order / (whole.squares() / rest);
        RealVector lags = whole.coefficients().getSubVector(order + 1, order);
        RealMatrix covariance = whole.covariance().getSubMatrix(order + 1, 2 * order, order + 1, 2 * order);
        double wald =
                lags.dotProduct(new LUDecomposition(covariance).getSolver().solve(lags));
        return new Granger(
                f,
                order,
                rest,
                1 - new FDistribution(order, rest).cumulativeProbability(Math.max(0, f)),
                1 - new ChiSquaredDistribution(order).cumulativeProbability(Math.max(0, wald)));
    }
}
