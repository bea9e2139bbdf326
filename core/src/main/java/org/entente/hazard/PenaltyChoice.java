package org.entente.hazard;

import java.util.List;

/** Chooses the penalty by what it does on cases later than those fitted. */
public final class PenaltyChoice {
    private PenaltyChoice() {}

    /**
     * Earlier cases and the later ones to judge by.
     *
     * @param earlier the cases to fit
     * @param later cases that come after all of them
     */
    public record Fold(CaseTable earlier, CaseTable later) {}

    /**
     * The penalty of the highest summed log likelihood of later cases; of equals the largest.
     *
     * @param penalties to choose from
     * @param folds one or more
     * @throws IllegalArgumentException when there is no penalty or no fold
     */
    public static double best(List<Fold> folds, Link link, List<Double> penalties) {
        if (folds.isEmpty() || penalties.isEmpty()) {
            throw new IllegalArgumentException("a choice needs penalties and folds to judge them by");
        }
        double best = Double.NaN;
        double highest = Double.NEGATIVE_INFINITY;
        for (double penalty : penalties.stream().sorted().toList()) {
            double reached = folds.stream()
                    .mapToDouble(fold -> likelihood(RidgeRegression.fit(fold.earlier(), link, penalty), fold.later()))
                    .sum();
            if (reached >= highest) {
                highest = reached;
                best = penalty;
            }
        }
        return best;
    }

    /** Σ [y ln p + (n − y) ln (1 − p)] of cases under a fit. */
    public static double likelihood(HazardFit fit, CaseTable table) {
        double sum = 0;
        for (int i = 0; i < table.size(); i++) {
            double eta = fit.eta(table.row(i)) + table.offset(i);
            double events = table.events(i);
            double rest = table.trials(i) - events;
            sum += (events > 0 ? events * fit.link().logProbability(eta) : 0)
                    + (rest > 0 ? rest * fit.link().logComplement(eta) : 0);
        }
        return sum;
    }
}
