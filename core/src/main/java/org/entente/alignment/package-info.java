/**
 * Formal commitment against practical partnership: every relation of one state on one plane, for one year and from inputs
 * that exist for all its pairs.
 *
 * <p>The way in is {@link org.entente.alignment.PlaneMaker}. Commitment comes from the tables of {@code tie}, partnership from
 * the year's incidents or from scores a day. What an input does not hold in a year is not part of that year's plane; nothing
 * is carried forward. Scales and weights are declared in {@link org.entente.alignment.FormalPart} and
 * {@link org.entente.alignment.PracticalPart}, versioned by {@link org.entente.alignment.Plane#METHOD}, and varied to show what
 * hangs on them. Pure functions on small records; see docs/methods/alignment.md.
 */
@NullMarked
package org.entente.alignment;

import org.jspecify.annotations.NullMarked;
