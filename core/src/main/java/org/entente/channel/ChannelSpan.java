package org.entente.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time over which a channel stood in one way.
 *
 * @param state how
 * @param from the first day; empty for the time before the first turn
 * @param to the last day; empty for the span that still lasts
 * @param evidence what brought it about; empty only for the time before the first turn
 * @param note what else there is to say: how the state before the first turn is known, or why it is unknown
 */
public record ChannelSpan(
        ChannelState state,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Cited> evidence,
        Optional<String> note) {

    /** Copies the evidence. @throws IllegalArgumentException when a state that begins on a day rests on nothing */
    public ChannelSpan {
        evidence = List.copyOf(evidence);
        if (from.isPresent() && evidence.isEmpty()) {
            throw new IllegalArgumentException("no change of state without evidence: " + state + " from " + from.get());
        }
    }

    /** True when the day lies in it. */
    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
