package org.entente.hazard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.RealMatrix;

/**
 * What a regression found. Unchanging; safe for several threads.
 *
 * <p>Its uncertainty is that of a normal approximation around the penalised maximum, with errors by group.
 */
public final class HazardFit {
    private final List<String> names;
    private final Link link;
    private final Scaling scaling;
    private final double[] beta;
    private final RealMatrix covariance;

    HazardFit(List<String> names, Link link, Scaling scaling, double[] beta, RealMatrix covariance) {
        this.names = List.copyOf(names);
        this.link = link;
        this.scaling = scaling;
        this.beta = beta.clone();
        this.covariance = covariance;
    }

    /**
     * A linear predictor.
     *
     * @param value η
     * @param deviation its standard error
     */
    public record Predictor(double value, double deviation) {}

    /** How η becomes a probability. */
    public Link link() {
        return link;
    }

    /** Names of the covariates, in the order in which rows give them. */
    public List<String> names() {
        return names;
    }

    /** η of a row. */
    public double eta(double[] row) {
        double eta = beta[0];
        for (int j = 0; j < row.length; j++) {
            eta += beta[j + 1] * scaling.of(row[j], j);
        }
        return eta;
    }

    /** The probability of the event in one trial. */
    public double probability(double[] row) {
        return link.probability(eta(row));
    }

    /** η of a row with its standard error. */
    public Predictor predictor(double[] row) {
        double[] scaled = scaled(row);
        double variance = 0;
        for (int j = 0; j < scaled.length; j++) {
            for (int k = 0; k < scaled.length; k++) {
                variance += scaled[j] * covariance.getEntry(j, k) * scaled[k];
            }
        }
        return new Predictor(eta(row), Math.sqrt(Math.max(0, variance)));
    }

    private double[] scaled(double[] row) {
        double[] scaled = new double[row.length + 1];
        scaled[0] = 1;
        for (int j = 0; j < row.length; j++) {
            scaled[j + 1] = scaling.of(row[j], j);
        }
        return scaled;
    }

    /** What each covariate adds to η, against its mean over the cases fitted; they sum to η − {@link #constant}. */
    public Map<String, Double> contributions(double[] row) {
        Map<String, Double> parts = new LinkedHashMap<>();
        for (int j = 0; j < row.length; j++) {
            parts.put(names.get(j), beta[j + 1] * scaling.of(row[j], j));
        }
        return parts;
    }

    /** η where every covariate is at its mean. */
    public double constant() {
        return beta[0];
    }

    /** By name, the change of η with one deviation of the covariate, and its standard error. */
    public Map<String, Predictor> coefficients() {
        Map<String, Predictor> coefficients = new LinkedHashMap<>();
        for (int j = 0; j < names.size(); j++) {
            coefficients.put(names.get(j), new Predictor(beta[j + 1], Math.sqrt(covariance.getEntry(j + 1, j + 1))));
        }
        return coefficients;
    }
}
