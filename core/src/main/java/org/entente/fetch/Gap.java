package org.entente.fetch;

import java.util.Optional;

/**
 * A slot from which nothing is held. Nothing can be said about it; it is never calm.
 *
 * @param slot the slot
 * @param state missing or broken; empty when it was never tried
 * @param reason why, in words
 */
public record Gap(Slot slot, Optional<SlotState> state, String reason) {}
