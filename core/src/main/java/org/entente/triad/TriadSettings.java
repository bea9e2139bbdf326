package org.entente.triad;

/**
 * How triads are studied. All lengths are in periods.
 *
 * @param periodDays days of a period
 * @param memory periods before a quarrel with which it is compared
 * @param before periods before a quarrel over which the outcome is taken
 * @param after periods after it; the period of the quarrel itself counts in neither
 * @param block length of the blocks that are permuted
 * @param threshold how many robust deviations the conflict must rise
 * @param quiet periods without a falling-out of the same pair that must lie before one
 * @param leastActive share of the periods in which A and B must have any traffic
 * @param permutations how many permutations are drawn
 * @param seed of the permutations
 */
public record TriadSettings(
        int periodDays,
        int memory,
        int before,
        int after,
        int block,
        double threshold,
        int quiet,
        double leastActive,
        int permutations,
        long seed) {
    /** For two years and more: weeks. */
    public static final TriadSettings WEEKS = new TriadSettings(7, 12, 8, 4, 4, 3, 4, 0.5, 4999, 20181125);

    /** For some months: days. */
    public static final TriadSettings DAYS = new TriadSettings(1, 21, 14, 7, 7, 3, 7, 0.3, 4999, 20181125);

    /** @throws IllegalArgumentException when a length is below 1, or the outcome reaches back beyond the memory */
    public TriadSettings {
        if (periodDays < 1 || before < 2 || after < 1 || block < 1 || memory < before || permutations < 1) {
            throw new IllegalArgumentException("no settings of a study: " + memory + ", " + before + ", " + after);
        }
    }
}
