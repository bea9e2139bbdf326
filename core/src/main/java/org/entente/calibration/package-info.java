/**
 * How good probabilities are: scores, skill against simpler forecasts, calibration, reliability, and intervals by resampling.
 *
 * <p>The way in is {@link org.entente.calibration.Forecast}, a probability with what happened; {@link
 * org.entente.calibration.ProbabilityScores}, {@link org.entente.calibration.PrecisionRecall} and {@link
 * org.entente.calibration.Reliability} score lists of them, {@link org.entente.calibration.PlattScaling} mends probabilities by
 * earlier ones, {@link org.entente.calibration.BlockBootstrap} resamples whole blocks, as all months of one pair.
 *
 * <p>Pure functions; every seed is an argument. May use hazard, series and Hipparchus, nothing else.
 */
@NullMarked
package org.entente.calibration;

import org.jspecify.annotations.NullMarked;
