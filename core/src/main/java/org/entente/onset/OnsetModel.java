package org.entente.onset;

import java.util.List;
import java.util.Optional;
import org.entente.calibration.Forecast;
import org.entente.calibration.PlattScaling;
import org.entente.hazard.CaseTable;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.PenaltyChoice;
import org.entente.hazard.RidgeRegression;

/**
 * The probability of an onset in a month: a discrete-time hazard, logit, ridge-penalised, calibrated by what earlier fits said of
 * months that were then still to come.
 *
 * <p>logit p = c + d β x, with c and d from the forecasts of the past 36 months (Platt 1999). The penalty is the one that does best on
 * the last year before, fitted on all earlier ones; it is chosen once, for the first year.
 */
final class OnsetModel {
    private static final List<Double> PENALTIES = List.of(10.0, 30.0, 100.0);
    private static final int FEWEST_ONSETS = 20;
    private static final int LEVEL_MONTHS = 36;

    private final HazardFit fit;
    private final Optional<PlattScaling> scaling;

    private OnsetModel(HazardFit fit, Optional<PlattScaling> scaling) {
        this.fit = fit;
        this.scaling = scaling;
    }

    /** Whether the cases before a month tell enough. */
    static boolean enough(int month, List<OnsetCase> past) {
        return past.stream().filter(one -> one.month() < month && one.onset()).count() >= FEWEST_ONSETS;
    }

    /**
     * Fits to cases before a month, of which there must be {@link #enough}.
     *
     * @param told raw forecasts of earlier months by the fits of their time
     */
    static OnsetModel before(
            int month, List<OnsetCase> past, List<String> names, double penalty, List<ToldBefore> told) {
        HazardFit fit = RidgeRegression.fit(table(past, names, Integer.MIN_VALUE, month), Link.LOGIT, penalty);
        List<Forecast> recent = told.stream()
                .filter(one -> one.month() >= month - LEVEL_MONTHS)
                .map(ToldBefore::forecast)
                .toList();
        long onsets = recent.stream().filter(Forecast::happened).count();
        return new OnsetModel(fit, onsets >= FEWEST_ONSETS ? Optional.of(PlattScaling.of(recent)) : Optional.empty());
    }

    /**
     * What the fit of its time said of a case, before calibration.
     *
     * @param month the month told
     * @param forecast what was said and what came
     */
    record ToldBefore(int month, Forecast forecast) {}

    /** The penalty to use from a month on, by what came before it. */
    static double penalty(int month, List<OnsetCase> past, List<String> names) {
        CaseTable earlier = table(past, names, Integer.MIN_VALUE, month - Panel.YEAR);
        CaseTable later = table(past, names, month - Panel.YEAR, month);
        return earlier.events() < FEWEST_ONSETS || later.size() == 0
                ? PENALTIES.getLast()
                : PenaltyChoice.best(List.of(new PenaltyChoice.Fold(earlier, later)), Link.LOGIT, PENALTIES);
    }

    private static CaseTable table(List<OnsetCase> cases, List<String> names, int from, int before) {
        CaseTable table = new CaseTable(names);
        for (OnsetCase one : cases) {
            if (one.month() >= from && one.month() < before) {
                table.add(one.row(), one.onset(), one.pair());
            }
        }
        return table;
    }

    /** The probability before calibration. */
    double raw(double[] row) {
        return fit.probability(row);
    }

    double probability(double[] row) {
        double raw = raw(row);
        return scaling.map(platt -> platt.of(raw)).orElse(raw);
    }
}
