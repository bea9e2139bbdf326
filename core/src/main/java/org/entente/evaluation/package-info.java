/**
 * Scores of Entente against right answers made by others: the code behind {@code entente eval}, so that users can test it
 * on their own.
 *
 * <p>The way in is {@link org.entente.evaluation.RelationFile} for what is read and
 * {@link org.entente.evaluation.Scores} for what comes out. Scoring is pure: answers in, numbers out, the same numbers
 * for the same answers.
 *
 * <p>It may use coding and the vocabulary. It prints nothing.
 */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
