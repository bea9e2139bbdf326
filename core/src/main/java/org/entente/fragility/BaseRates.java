package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What holds for all pairs of states since 1946, to read a pair against.
 *
 * @param fragility the probability of a crisis within 90 days in the mean pair
 * @param share the share of time that the mean pair spends in crisis
 * @param crises how many crises ended more than 180 days before of which it is told whether the two clashed
 * @param passed how many of these passed without a direct clash and did not come back within 180 days
 * @param neighbours the middle pair of those with a common land border
 */
public record BaseRates(double fragility, double share, long crises, long passed, Optional<Neighbours> neighbours) {
    private static final double WEEK = 7;

    static BaseRates of(CrisisProcess process, CrisisHistory known, LocalDate fit, Optional<Neighbours> neighbours) {
        List<CrisisSpell> over = known.all().stream()
                .filter(spell -> spell.clash() != Told.UNKNOWN
                        && spell.to()
                                .map(to -> to.plusDays(Fragility.RELAPSE_DAYS).isBefore(fit))
                                .orElse(false))
                .toList();
        return new BaseRates(
                -Math.expm1(-process.baseOnset() * Fragility.FRAGILITY_DAYS / WEEK),
                process.baseOnset() / (process.baseOnset() + process.baseEnd()),
                over.size(),
                over.stream()
                        .filter(spell -> spell.clash() == Told.NO && !comesBack(spell, known))
                        .count(),
                neighbours);
    }

    private static boolean comesBack(CrisisSpell spell, CrisisHistory known) {
        LocalDate end = Stance.end(spell);
        return known.of(spell.pair()).stream()
                .anyMatch(
                        next -> next.from().isAfter(end) && !next.from().isAfter(end.plusDays(Fragility.RELAPSE_DAYS)));
    }

    /** The share of crises that passed so, with half a crisis more on each side. */
    public double flexibility() {
        return (passed + 0.5) / (crises + 1);
    }
}
