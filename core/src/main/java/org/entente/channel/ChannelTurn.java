package org.entente.channel;

import java.util.Comparator;

/**
 * A turn of a channel with its evidence.
 *
 * @param kind what it did
 * @param evidence when, and what it rests on
 */
public record ChannelTurn(TurnKind kind, Cited evidence) {
    static final Comparator<ChannelTurn> ORDER =
            Comparator.comparing(ChannelTurn::evidence, Cited.ORDER).thenComparing(ChannelTurn::kind);
}
