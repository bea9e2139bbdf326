package org.entente.crisis;

import java.util.Arrays;
import java.util.List;

/**
 * What is usual of a pair, from covered days of the past without crisis.
 *
 * <p>With the pressures C<sub>1</sub> … C<sub>n</sub> of these days (each divided by how much wider than usual the feed was
 * open, never multiplied), their median m and mean μ,
 * <pre>  z = (C − m) / max(1.4826 · MAD, G √max(1, μ / G)),  G = 10.</pre>
 * The first is the robust scale (Rousseeuw and Croux 1993). The second is the noise of a Poisson process of acts of the
 * heaviest weight G with the same mean, of one such act a day at least: it keeps z finite where the MAD is zero, and keeps a
 * pair of which little is heard from being in crisis after one report.
 *
 * @param days how many days it rests on
 * @param others the median of what is reported of others a day
 * @param median the median of the pressure
 * @param scale the scale of the pressure, above zero
 * @param share the share of conflict among acts, between 0 and 1
 * @param acts acts a day
 */
public record Baseline(int days, double others, double median, double scale, double share, double acts) {
    private static final double NORMAL = 1.4826;

    /** The baseline of some days, at least one. */
    static Baseline of(List<CrisisDay> days, CrisisRules rules) {
        double[] reported = new double[days.size()];
        long acts = 0;
        long conflicts = 0;
        for (int i = 0; i < reported.length; i++) {
            reported[i] = days.get(i).others();
            acts += days.get(i).acts();
            conflicts += days.get(i).conflicts();
        }
        double others = median(reported);
        double[] pressures = new double[days.size()];
        for (int i = 0; i < pressures.length; i++) {
            pressures[i] = pressure(days.get(i), others);
        }
        double median = median(pressures);
        double mean = Arrays.stream(pressures).sum() / pressures.length;
        double noise = rules.heaviest() * Math.sqrt(Math.max(1, mean / rules.heaviest()));
        return new Baseline(
                days.size(),
                others,
                median,
                Math.max(NORMAL * deviation(pressures, median), noise),
                (conflicts + 1.0) / (acts + 2.0),
                (double) acts / days.size());
    }

    /** The pressure of a day, less what comes from the feed alone. */
    double pressure(CrisisDay day) {
        return pressure(day, others);
    }

    private static double pressure(CrisisDay day, double others) {
        return others == 0 ? day.pressure() : day.pressure() / Math.max(1, day.others() / others);
    }

    /** How far the day lies above what is usual. */
    double z(CrisisDay day) {
        return (pressure(day) - median) / scale;
    }

    /** The share of conflict over some days, drawn towards the baseline. */
    double share(List<CrisisDay> days, CrisisRules rules) {
        double acts = days.stream().mapToLong(CrisisDay::acts).sum();
        double conflicts = days.stream().mapToLong(CrisisDay::conflicts).sum();
        return (conflicts + rules.sharePrior() * share) / (acts + rules.sharePrior());
    }

    /**
     * The share from which on conflict is more than usual: above the baseline by what a usual window varies, however many acts
     * the window at hand holds, for more reports of the same kind are no better proof.
     */
    double highShare(CrisisRules rules) {
        double deviation = Math.sqrt(share * (1 - share) / (acts * rules.windowDays() + rules.sharePrior()));
        return Math.min(share + rules.shareSigma() * deviation, rules.shareEnough());
    }

    /** The median absolute deviation. */
    private static double deviation(double[] values, double median) {
        double[] off = new double[values.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.abs(values[i] - median);
        }
        return median(off);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
