package org.entente.triad;

/**
 * What one triad shows.
 *
 * @param a the state that may turn
 * @param b to whom
 * @param c the third
 * @param turn the question
 * @param quarrels how many quarrels
 * @param before mean share of A's traffic with others than C that is cooperation with B before, in percent
 * @param points the change in percentage points
 * @param preTrend p of the check of what went before
 * @param holm p after Holm's correction over its family
 * @param bh p after Benjamini and Hochberg's
 */
public record TriadEffect(
        String a,
        String b,
        String c,
        Turn turn,
        int quarrels,
        double before,
        Effect points,
        double preTrend,
        double holm,
        double bh) {
    TriadEffect corrected(double newHolm, double newBh) {
        return new TriadEffect(a, b, c, turn, quarrels, before, points, preTrend, newHolm, newBh);
    }
}
