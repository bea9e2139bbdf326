package org.entente.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A leader's time in power.
 *
 * @param state code of the state
 * @param leader the name, as the source writes it
 * @param from the first day
 * @param to the last day; empty while it lasted when the source was made
 */
public record LeaderTerm(String state, String leader, LocalDate from, Optional<LocalDate> to) {}
