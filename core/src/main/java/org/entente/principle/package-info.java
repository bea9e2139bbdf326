/**
 * The ledger of principles: what somebody says holds in a relation, and for each the evidence for and against.
 *
 * <p>A case declares a principle and names what speaks for it and what against: incidents, provisions, red lines, channels.
 * {@link org.entente.principle.PrincipleLedger#of} looks them up as of a day. It weighs nothing: how many
 * entries stand on a side says what was chosen, not what is true. Pure functions; may use channel, incident and the
 * vocabulary.
 */
@NullMarked
package org.entente.principle;

import org.jspecify.annotations.NullMarked;
