package org.entente.onset;

/**
 * What was said of a pair at risk before a month began, and what came.
 *
 * @param a the state first in the alphabet
 * @param b the other
 * @param year the year
 * @param month the month, from 1
 * @param probability of an onset in the month
 * @param recentRate the share of onsets among all at risk in the 36 months before
 * @param traffic events of the twelve months before
 * @param onset whether it came
 */
public record OnsetForecast(
        String a,
        String b,
        int year,
        int month,
        double probability,
        double recentRate,
        double traffic,
        boolean onset) {}
