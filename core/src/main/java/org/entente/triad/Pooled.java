package org.entente.triad;

/**
 * The mean over all triads that can answer a question.
 *
 * @param turn the question
 * @param triads how many triads
 * @param quarrels how many of their quarrels, counted once for each triad
 * @param periods in how many different periods those lie
 * @param standard mean change in standard deviations of each triad's own changes
 * @param points mean change in percentage points of A's traffic with others
 * @param before mean share before, in percent
 * @param preTrend the same in standard deviations for the time before; a small p says that the outcome moved before the quarrel
 */
public record Pooled(
        Turn turn,
        int triads,
        long quarrels,
        int periods,
        Effect standard,
        Effect points,
        double before,
        Effect preTrend) {}
