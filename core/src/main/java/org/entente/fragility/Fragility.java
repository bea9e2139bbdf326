package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.series.Estimate;
import org.entente.structure.StatePair;

/**
 * What the process says of one pair on a day. Levels of intervals are 90 %; {@code n} of an estimate counts the pair's own crises.
 *
 * @param pair the two states
 * @param asOf the day; nothing from it on was known
 * @param stance where the pair stands
 * @param fragility the probability of a crisis within 90 days; empty while the pair is in one
 * @param flexibility the probability that a crisis passes without a direct clash of the two and does not come back within 180 days.
 *     Whether suspended ties resume is not told by the crises the process is fitted to, and is not in it
 * @param verdict ln (λ / λ̄) − ln (μ / μ̄): above 0 fragility is the stronger, below 0 flexibility; λ weekly onset hazard over the
 *     coming 90 days (in a crisis: over those after its end), μ one over the mean length of a crisis in weeks, λ̄ and μ̄ those of all
 *     pairs
 * @param shareInCrisis the share of the coming 52 weeks in crisis
 * @param onsetParts what each covariate, the pair's own record and the level of the past ten years add to ln λ against the mean pair
 * @param endParts the same for ln μ
 * @param crises the pair's crises that were known, the evidence of its own record
 */
public record Fragility(
        StatePair pair,
        LocalDate asOf,
        Stance stance,
        Optional<Estimate> fragility,
        Estimate flexibility,
        Estimate verdict,
        Estimate shareInCrisis,
        Map<String, Double> onsetParts,
        Map<String, Double> endParts,
        List<CrisisSpell> crises) {

    /** Days ahead for which fragility is told. */
    public static final int FRAGILITY_DAYS = 90;

    /** Days after a crisis within which it may not come back. */
    public static final int RELAPSE_DAYS = 180;

    /** Copies the collections. */
    public Fragility {
        onsetParts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(onsetParts));
        endParts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(endParts));
        crises = List.copyOf(crises);
    }

    /**
     * Reads the process for a pair on the day of its fit.
     *
     * @param seed of the draws behind the intervals
     * @return empty when there is not enough evidence: the two do not both exist in that year by the tables
     */
    public static Optional<Fragility> of(CrisisProcess process, StatePair pair, long seed) {
        return of(process, pair, process.stance(pair, process.asOf()), seed);
    }

    /** The same where it is told where the pair stands. */
    static Optional<Fragility> of(CrisisProcess process, StatePair pair, Stance stance, long seed) {
        boolean known = process.world().holds(pair, process.asOf().getYear());
        return known ? Optional.of(new PairReading(process, pair, stance).read(seed)) : Optional.empty();
    }

    /**
     * The history of a reading: one for each fit, each by the past of its own day.
     *
     * @param processes fits in the order in which the history shall have them
     */
    public static List<Fragility> history(List<CrisisProcess> processes, StatePair pair, long seed) {
        return processes.stream()
                .flatMap(process -> of(process, pair, seed).stream())
                .toList();
    }
}
