/**
 * Regression for rare transitions: how likely something happens in one step of time, given covariates.
 *
 * <p>The way in is {@link org.entente.hazard.RidgeRegression}: a {@link org.entente.hazard.CaseTable} in, a
 * {@link org.entente.hazard.HazardFit} out, by Newton's method on a penalised likelihood. {@link
 * org.entente.hazard.PenaltyChoice} picks the penalty on later cases than those fitted; {@link
 * org.entente.hazard.GammaPooling} shrinks what single groups have shown towards the whole.
 *
 * <p>Pure functions: no files, no clock, no chance. May use series and Hipparchus, nothing else.
 */
@NullMarked
package org.entente.hazard;

import org.jspecify.annotations.NullMarked;
