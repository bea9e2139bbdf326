/**
 * Change points: where the level of a series shifts, and by how little the shift could be explained without it.
 *
 * <p>The way in is {@link org.entente.changepoint.Pelt}, with a {@link org.entente.changepoint.SegmentCost} for what the numbers
 * are: values with weights, counts, or counts that vary more than a Poisson process. {@link
 * org.entente.changepoint.OptimalPartitioning} finds the same in quadratic time and holds it to account. Pure functions on
 * numbers; knows nothing of states or days. It uses nothing but the language.
 */
@NullMarked
package org.entente.changepoint;

import org.jspecify.annotations.NullMarked;
