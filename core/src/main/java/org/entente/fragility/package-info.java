/**
 * How likely a relation is to enter a crisis, and how it comes through one: one process, two readings.
 *
 * <p>The way in is {@link org.entente.fragility.CrisisProcess}, fitted to crisis spells that people coded and to structural
 * covariates of all pairs, on the past of a day only; {@link org.entente.fragility.Fragility} reads it for one pair: fragility,
 * flexibility, the verdict between them, the share of the coming year in crisis, contributions, each with an interval, or the
 * reason why there is not enough evidence. {@link org.entente.fragility.ProcessModel} is the fitted process that ships, and {@link
 * org.entente.fragility.BalanceReader} reads it as of a day. {@link org.entente.fragility.ProcessStudy} tests it on time held out.
 *
 * <p>Pure functions: no files, no clock, seeds are arguments. May use hazard, calibration, structure and the vocabulary.
 */
@NullMarked
package org.entente.fragility;

import org.jspecify.annotations.NullMarked;
