package org.entente.channel;

import java.util.List;
import java.util.Optional;

/**
 * A channel as a case declares it.
 *
 * @param id its key in the case
 * @param title its name
 * @param kind what it carries
 * @param before how it stood before the first turn, where that is known; else it is unknown until then
 * @param turns what opened and closed it, in any order
 */
public record Channel(String id, String title, ChannelKind kind, Optional<Before> before, List<Turn> turns) {

    /** Copies the turns. */
    public Channel {
        turns = List.copyOf(turns);
    }

    /**
     * How a channel stood before anything that the case dates.
     *
     * @param state open, restricted or closed
     * @param basis how that is known, in words
     */
    public record Before(ChannelState state, String basis) {}

    /**
     * Something that opened or closed it, or announced so.
     *
     * @param kind what it did
     * @param basis what it rests on
     */
    public record Turn(TurnKind kind, Basis basis) {}
}
