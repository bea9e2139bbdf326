/**
 * How crises end: in which phase one is on a day, on what evidence it ended, how fast the pressure went, and what stayed.
 *
 * <p>The ways in are {@link org.entente.recovery.CrisisCourse}, which tells the phases of one crisis from the pair's incidents,
 * {@link org.entente.recovery.Recovery}, which measures how a series comes back after a peak, and {@link
 * org.entente.recovery.PooledRecovery}, which takes the crises of many pairs together. Pure functions on small records; may use
 * crisis, incident and the vocabulary. News alone fades in a week: no end is told without positive evidence, and no half-life
 * without that of the pair's coverage beside it.
 */
@NullMarked
package org.entente.recovery;

import org.jspecify.annotations.NullMarked;
