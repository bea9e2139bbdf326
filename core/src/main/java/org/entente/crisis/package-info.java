/**
 * Crises of a relation: those that a person declares by naming the incidents that begin and end them, so that their dates
 * follow the evidence; and those that a detector finds in machine-coded streams. The two are never mixed.
 *
 * <p>The ways in are {@link org.entente.crisis.Episodes} and {@link org.entente.crisis.CrisisDetector}. Pure functions on
 * small records; may use incident and the vocabulary.
 */
@NullMarked
package org.entente.crisis;

import org.jspecify.annotations.NullMarked;
