package org.entente.compliance;

import java.util.List;
import java.util.Map;
import org.entente.agreement.Provision;

/**
 * The score of an agreement by the Peace Accords Matrix: 100 · Σ level / (3 · P) over its P provisions, from 0 to 100, as
 * bounds where levels are not known; also weighted, and on the PAIMT scale from 0 to 10.
 *
 * @param score the score
 * @param weighted the same with the weights of the case: 100 · Σ w·level / (3 · Σ w)
 * @param paimt the mean of the PAIMT scale
 */
public record Pam(Level score, Level weighted, Level paimt) {
    private static final double FULL = 100.0 / 3;

    /** @param levels of each provision, at least one, its level on either scale */
    static Pam of(Map<Provision, Scales> levels) {
        Level zero = Level.of(0);
        List<Map.Entry<Provision, Scales>> all = List.copyOf(levels.entrySet());
        double weights =
                all.stream().mapToDouble(entry -> entry.getKey().weight()).sum();
        Level pam = all.stream().map(entry -> entry.getValue().pam()).reduce(zero, Level::plus);
        Level weighted = all.stream()
                .map(entry -> entry.getValue().pam().times(entry.getKey().weight()))
                .reduce(zero, Level::plus);
        Level paimt = all.stream().map(entry -> entry.getValue().paimt()).reduce(zero, Level::plus);
        return new Pam(pam.times(FULL / all.size()), weighted.times(FULL / weights), paimt.times(1.0 / all.size()));
    }

    /**
     * The level of one provision on either scale.
     *
     * @param pam from 0 to 3
     * @param paimt from 0 to 10
     */
    public record Scales(Level pam, Level paimt) {
        /** The lower and the higher bounds of two claimants. */
        Scales with(Scales other) {
            return new Scales(pam.with(other.pam), paimt.with(other.paimt));
        }
    }
}
