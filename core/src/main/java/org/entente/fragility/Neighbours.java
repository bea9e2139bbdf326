package org.entente.fragility;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.structure.StatePair;

/**
 * The middle one of all pairs with a common land border, to hold a pair against: most pairs of the world have nothing to do with each
 * other.
 *
 * @param pairs how many there are
 * @param fragility median probability of a crisis within 90 days
 * @param verdict median of the verdict
 */
public record Neighbours(int pairs, double fragility, double verdict) {
    private static final String BORDER = "common land border";

    /** On the day of a process; empty where the world knows no borders. */
    static Optional<Neighbours> of(CrisisProcess process) {
        int border = process.world().names().indexOf(BORDER);
        if (border < 0) {
            return Optional.empty();
        }
        int year = process.asOf().getYear();
        List<PairReading.Centre> all = process.world().pairs(year).stream()
                .filter(pair -> process.world().covariates(pair, year)[border] > 0)
                .map(pair -> centre(process, pair))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Neighbours(
                        all.size(),
                        median(all, PairReading.Centre::fragility),
                        median(all, PairReading.Centre::verdict)));
    }

    private static PairReading.Centre centre(CrisisProcess process, StatePair pair) {
        return new PairReading(process, pair, process.stance(pair, process.asOf())).centre();
    }

    private static double median(List<PairReading.Centre> all, ToDoubleFunction<PairReading.Centre> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
