package org.entente.triad;

import java.time.LocalDate;
import org.entente.actor.Dyad;

/**
 * A pair that was on good terms falls out.
 *
 * @param pair the two
 * @param period number of the period, from 0
 * @param begins its first day
 * @param rise how many robust deviations the pair's conflict lies above its own past
 */
public record FallingOut(Dyad pair, int period, LocalDate begins, double rise) {}
