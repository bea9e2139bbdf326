/**
 * Action and reaction between two sides: who answers whom, how fast, and whether a relation slows down before it turns.
 *
 * <p>Three ways in. {@link org.entente.reciprocity.VarFit} relates two series of one step (weeks) to their own and each other's past;
 * {@link org.entente.reciprocity.HawkesFit} does so for counts of incidents, which set each other off;
 * {@link org.entente.reciprocity.EarlyWarning} gives rolling variance and autocorrelation, which are exploratory only and always stand
 * beside their surrogate p and their record of false alarms.
 *
 * <p>Pure functions on numbers; seeds are arguments. May use the vocabulary. No SQL, no files, no clock. See
 * docs/methods/reciprocity.md.
 */
@NullMarked
package org.entente.reciprocity;

import org.jspecify.annotations.NullMarked;
