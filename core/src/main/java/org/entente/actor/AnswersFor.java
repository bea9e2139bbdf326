package org.entente.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A patron answers for a client's acts in a theatre. Acts of the client are shown as a layer of their own, never mixed
 * silently with the patron's.
 *
 * @param patron key of the state that answers
 * @param client key of the state or organisation it answers for
 * @param theatre where, as the case names it; empty for everywhere
 * @param from the first day
 * @param to the last day; empty while it lasts
 * @param basis why this is said, in words
 */
public record AnswersFor(
        String patron, String client, Optional<String> theatre, LocalDate from, Optional<LocalDate> to, String basis) {}
