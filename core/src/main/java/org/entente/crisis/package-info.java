/**
 * Crises of a relation. So far those that a person declares by naming the incidents that begin and end them, so that
 * their dates follow the evidence.
 *
 * <p>The way in is {@link org.entente.crisis.Episodes}. Pure functions on small records; may use incident and the
 * vocabulary.
 */
@NullMarked
package org.entente.crisis;

import org.jspecify.annotations.NullMarked;
