package org.entente.agreement;

import java.util.Optional;
import org.entente.condition.Condition;

/**
 * A reason for the quarrel that an agreement leaves open. While one remains, what the agreement settled is merely on hold.
 *
 * @param text the reason, in words
 * @param settledBy by which incident one can tell that it is gone; without one it remains
 */
public record Reason(String text, Optional<Condition> settledBy) {}
