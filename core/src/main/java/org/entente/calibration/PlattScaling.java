package org.entente.calibration;

import java.util.List;
import org.entente.hazard.CaseTable;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.RidgeRegression;

/**
 * Mends probabilities by earlier ones: logit p' = c + d logit p (Platt 1999). Learned on past forecasts only, never on those it
 * mends.
 */
public final class PlattScaling {
    private static final double PENALTY = 1;
    private static final double EDGE = 1e-9;
    private static final List<String> NAME = List.of("logit");

    private final HazardFit fit;

    private PlattScaling(HazardFit fit) {
        this.fit = fit;
    }

    /** Learns c and d; d − 1 carries a light penalty, so that few events change little. */
    public static PlattScaling of(List<Forecast> past) {
        CaseTable table = new CaseTable(NAME);
        for (Forecast one : past) {
            double logit = logit(one.probability());
            table.add(new double[] {logit}, 1, one.happened() ? 1 : 0, logit, one.block());
        }
        return new PlattScaling(RidgeRegression.fit(table, Link.LOGIT, PENALTY));
    }

    /** The mended probability. */
    public double of(double probability) {
        double logit = logit(probability);
        return Link.LOGIT.probability(fit.eta(new double[] {logit}) + logit);
    }

    static double logit(double probability) {
        double inside = Math.clamp(probability, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
