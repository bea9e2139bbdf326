package org.entente.calibration;

import java.util.List;
import org.entente.hazard.CaseTable;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.RidgeRegression;

/**
 * Mends probabilities by earlier ones: logit p' = logit p + c + d z + e z², z = logit p less its mean over the earlier ones (Platt
 * 1999, with a bend). Learned on past forecasts only, never on those it mends. It never falls: beyond the point where the parabola
 * turns it stays level.
 */
public final class PlattScaling {
    private static final double PENALTY = 1;
    private static final double EDGE = 1e-9;
    private static final List<String> NAMES = List.of("z", "z squared");

    private final double constant;
    private final double slope;
    private final double bend;
    private final double centre;

    private PlattScaling(HazardFit fit, double centre) {
        this.constant = fit.eta(new double[] {0, 0});
        this.slope = 1 + fit.eta(new double[] {1, 0}) - constant;
        this.bend = fit.eta(new double[] {0, 1}) - constant;
        this.centre = centre;
    }

    /** Learns; d and e carry a light penalty, so that few events change little. */
    public static PlattScaling of(List<Forecast> past) {
        double centre = past.stream()
                .mapToDouble(one -> logit(one.probability()))
                .average()
                .orElseThrow();
        CaseTable table = new CaseTable(NAMES);
        for (Forecast one : past) {
            double logit = logit(one.probability());
            double z = logit - centre;
            table.add(new double[] {z, z * z}, 1, one.happened() ? 1 : 0, logit, one.block());
        }
        return new PlattScaling(RidgeRegression.fit(table, Link.LOGIT, PENALTY), centre);
    }

    /** The mended probability. */
    public double of(double probability) {
        double z = logit(probability) - centre;
        double turn = bend == 0 ? z : -slope / (2 * bend);
        double inside = bend < 0 ? Math.min(z, turn) : Math.max(z, turn);
        return Link.LOGIT.probability(centre + constant + slope * inside + bend * inside * inside);
    }

    static double logit(double probability) {
        double inside = Math.clamp(probability, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
