package org.entente.reciprocity;

import java.util.ArrayList;
import java.util.List;

/**
 * A self-exciting process in continuous time, λ(t) = μ + Σ<sub>t<sub>i</sub> < t</sub> α e<sup>−β(t − t<sub>i</sub>)</sup>, for streams with
 * times of day (Hawkes 1971; Ozaki 1979 for the recursion). Event data with stamps of days have ties: use {@link HawkesFit} for them.
 *
 * @param base μ, above 0
 * @param jump α, 0 or more
 * @param decay β, above 0; each event brings α / β others
 */
public record ContinuousHawkes(double base, double jump, double decay) {

    /** @throws IllegalArgumentException when a parameter is out of range */
    public ContinuousHawkes {
        if (!(base > 0) || !(jump >= 0) || !(decay > 0)) {
            throw new IllegalArgumentException(
                    "base and decay lie above 0 and the jump is not below: " + base + ", " + jump + ", " + decay);
        }
    }

    /** Others that one event brings; below 1 for a process that does not explode. */
    public double branching() {
        return jump / decay;
    }

    /**
     * The log-likelihood Σ ln(μ + αA<sub>i</sub>) − μT − (α / β) Σ(1 − e<sup>−β(T − t<sub>i</sub>)</sup>), with A<sub>1</sub> = 0 and
     * A<sub>i</sub> = e<sup>−β(t<sub>i</sub> − t<sub>i−1</sub>)</sup>(1 + A<sub>i−1</sub>).
     *
     * @param times ascending, over 0
     * @param end T, not before the last
     */
    public double logLikelihood(List<Double> times, double end) {
        double sum = -base * end;
        double excited = 0;
        for (int i = 0; i < times.size(); i++) {
            if (i > 0) {
                excited = Math.exp(-decay * (times.get(i) - times.get(i - 1))) * (1 + excited);
            }
            sum += Math.log(base + jump * excited) - jump / decay * (1 - Math.exp(-decay * (end - times.get(i))));
        }
        return sum;
    }

    /** Time between events by the clock of the process: exponential with mean 1 where it fits (Papangelou; Ogata 1988). */
    public List<Double> residuals(List<Double> times) {
        List<Double> residuals = new ArrayList<>();
        double excited = 0;
        double before = 0;
        for (double time : times) {
            double passed = time - before;
            residuals.add(base * passed + jump / decay * excited * (1 - Math.exp(-decay * passed)));
            excited = excited * Math.exp(-decay * passed) + 1;
            before = time;
        }
        return residuals;
    }
}
