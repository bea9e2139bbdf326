/**
 * Does a pair of states that has traffic and no dispute get into one this month? Told from the months before.
 *
 * <p>The way in is {@link org.entente.onset.OnsetStudy}: rows of two periods in, probabilities and their scores out. {@link
 * org.entente.onset.Panel} holds pairs by months; {@link org.entente.onset.PanelFeatures} makes covariates of a month from earlier
 * months only; {@link org.entente.onset.OnsetModel} is refitted at the beginning of each year on all months before it.
 *
 * <p>Pure functions: no files, no clock. May use hazard, calibration, structure and the vocabulary.
 */
@NullMarked
package org.entente.onset;

import org.jspecify.annotations.NullMarked;
