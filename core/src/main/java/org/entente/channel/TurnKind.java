package org.entente.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an incident or document does to a channel. */
public enum TurnKind {
    OPENED,
    RESTRICTED,
    CLOSED,
    /** Announced is not done: the state stays. */
    OPENING_ANNOUNCED,
    /** Announced is not done: the state stays. */
    CLOSING_ANNOUNCED;

    /** The state that it leads to; empty for an announcement, which leads to none. */
    public Optional<ChannelState> state() {
        return switch (this) {
            case OPENED -> Optional.of(ChannelState.OPEN);
            case RESTRICTED -> Optional.of(ChannelState.RESTRICTED);
            case CLOSED -> Optional.of(ChannelState.CLOSED);
            case OPENING_ANNOUNCED, CLOSING_ANNOUNCED -> Optional.empty();
        };
    }

    /** The word that case files and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that case files can use. */
    public static List<String> words() {
        return Arrays.stream(values()).map(TurnKind::word).toList();
    }

    /** The kind of this word. */
    public static Optional<TurnKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
