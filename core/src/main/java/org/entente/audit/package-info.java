/**
 * The audit: samples of what was coded, drawn with known probabilities, what coders say of them, how good the coding is and
 * how far the coders agree; and the journal of what people changed in the record by hand.
 *
 * <p>The way in is {@link org.entente.audit.Drawing}, which draws, {@link org.entente.audit.Journal}, which knows what stands,
 * and {@link org.entente.audit.AuditResult}, which reads one against the other. A judgement, a correction and its undoing are
 * all {@link org.entente.audit.Entry entries}; none is ever changed or taken away.
 *
 * <p>Pure functions; every seed is an argument. May use the vocabulary and incident, nothing else.
 */
@NullMarked
package org.entente.audit;

import org.jspecify.annotations.NullMarked;
