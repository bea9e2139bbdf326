package org.entente.hazard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
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

    /**
     * All that the fit is, as numbers, from which {@link #of(List, Link, List)} makes it again: the coefficients with the constant
     * first, the means and the deviations of the covariates, the lower triangle of the covariance, row by row.
     */
    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        Arrays.stream(beta).forEach(numbers::add);
        IntStream.range(0, names.size()).forEach(j -> numbers.add(scaling.mean(j)));
        IntStream.range(0, names.size()).forEach(j -> numbers.add(scaling.deviation(j)));
        for (int j = 0; j < beta.length; j++) {
            for (int k = 0; k <= j; k++) {
                numbers.add(covariance.getEntry(j, k));
            }
        }
        return numbers;
    }

    /**
     * A fit made earlier.
     *
     * @param numbers as {@link #numbers} gives them
     * @throws IllegalArgumentException when their count does not fit the names
     */
    public static HazardFit of(List<String> names, Link link, List<Double> numbers) {
        int width = names.size();
        int size = width + 1;
        if (numbers.size() != size + 2 * width + size * (size + 1) / 2) {
            throw new IllegalArgumentException(numbers.size() + " numbers are no fit of " + width + " covariates");
        }
        double[] all = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] means = Arrays.copyOfRange(all, size, size + width);
        double[] deviations = Arrays.copyOfRange(all, size + width, size + 2 * width);
        RealMatrix covariance = new Array2DRowRealMatrix(size, size);
        int at = size + 2 * width;
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                covariance.setEntry(j, k, all[at]);
                covariance.setEntry(k, j, all[at]);
                at++;
            }
        }
        return new HazardFit(names, link, new Scaling(means, deviations), Arrays.copyOf(all, size), covariance);
    }

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
