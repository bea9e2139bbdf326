/**
 * Who acts: states with their codes in five systems and the dates for which they hold, organisations and armed groups,
 * roles within a state, pairs of states, and who answers for whom.
 *
 * <p>The way in is {@link org.entente.actor.ActorDirectory}, which turns what a source writes into an
 * {@link org.entente.actor.Actor}. The tables lie beside the classes and carry their own history. Knows nothing but
 * itself and the word lists.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
