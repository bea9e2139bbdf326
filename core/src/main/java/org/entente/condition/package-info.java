/**
 * Conditions on incidents, written in CEL: typed, without loops, and with a third answer for what is not known.
 *
 * <p>The way in is {@link org.entente.condition.Condition}. May use incident, zone and the vocabulary.
 */
@NullMarked
package org.entente.condition;

import org.jspecify.annotations.NullMarked;
