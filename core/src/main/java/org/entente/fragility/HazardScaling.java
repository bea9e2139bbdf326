package org.entente.fragility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.hazard.CaseTable;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.RidgeRegression;

/**
 * Mends hazards by what earlier fits said of time that was then to come: ln h' = ln h + c + d z + e z², z = ln h − centre (Platt 1999,
 * on the scale of the hazard, with a bend). c, d and e come from past forecasts only. It never falls: beyond the point where the
 * parabola turns it stays level.
 *
 * @param constant c
 * @param slope d
 * @param bend e
 * @param centre mean of ln h over the past forecasts
 */
record HazardScaling(double constant, double slope, double bend, double centre) {
    /** Leaves hazards as they are. */
    static final HazardScaling NONE =
            new HazardScaling(/* constant= */ 0, /* slope= */ 0, /* bend= */ 0, /* centre= */ 0);

    private static final double GRAIN = 20;
    private static final double PENALTY = 1;
    private static final int FEWEST = 20;

    double of(double logHazard) {
        double z = logHazard - centre;
        double turn = bend == 0 ? z : -(1 + slope) / (2 * bend);
        double inside = bend < 0 ? Math.min(z, turn) : Math.max(z, turn);
        return centre + inside + constant + slope * inside + bend * inside * inside;
    }

    /** Past forecasts, counted in grains of a twentieth of ln h. */
    static final class Past {
        private final TreeMap<Long, double[]> grains = new TreeMap<>();
        private double events;

        /**
         * Notes a forecast.
         *
         * @param logHazard ln of the weekly hazard as it was told, before mending
         * @param happened whether it came in the time told
         */
        void add(double logHazard, boolean happened) {
            double[] counts = grains.computeIfAbsent(Math.round(logHazard * GRAIN), _ -> new double[2]);
            counts[0]++;
            counts[1] += happened ? 1 : 0;
            events += happened ? 1 : 0;
        }

        void addAll(Past more) {
            more.grains.forEach((grain, counts) -> {
                double[] own = grains.computeIfAbsent(grain, _ -> new double[2]);
                own[0] += counts[0];
                own[1] += counts[1];
            });
            events += more.events;
        }

        /** @param weeks that each forecast was for; with fewer than 20 events nothing is mended */
        HazardScaling scaling(double weeks) {
            if (events < FEWEST) {
                return NONE;
            }
            double centre = centre();
            CaseTable table = new CaseTable(List.of("z", "z squared"));
            grains.forEach((grain, counts) -> {
                double told = grain / GRAIN;
                double z = told - centre;
                table.add(new double[] {z, z * z}, counts[0], counts[1], told + Math.log(weeks), 0);
            });
            HazardFit fit = RidgeRegression.fit(table, Link.CLOGLOG, PENALTY);
            double constant = fit.eta(new double[] {0, 0});
            return new HazardScaling(
                    constant, fit.eta(new double[] {1, 0}) - constant, fit.eta(new double[] {0, 1}) - constant, centre);
        }

        private double centre() {
            double sum = 0;
            double n = 0;
            for (Map.Entry<Long, double[]> grain : grains.entrySet()) {
                sum += grain.getKey() / GRAIN * grain.getValue()[0];
                n += grain.getValue()[0];
            }
            return sum / n;
        }
    }
}
