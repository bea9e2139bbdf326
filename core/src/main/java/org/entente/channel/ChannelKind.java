package org.entente.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a channel carries. */
public enum ChannelKind {
    AGREEMENT("an agreement that works"),
    LEADER_CONTACT("contact between the leaders"),
    MINISTERS("contact between governments"),
    HOTLINE("a line against accidents"),
    MILITARY("contact between the armed forces"),
    TRADE("trade in goods"),
    SERVICES("firms and workers"),
    FLIGHTS("flights"),
    SHIPPING("passage of ships"),
    TOURISM("holidays"),
    TRAVEL("entry of persons"),
    ENERGY("energy"),
    ARMS("arms"),
    CONSULATES("consulates and embassies"),
    EDUCATION("students and universities");

    private final String label;

    ChannelKind(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** The word that case files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that case files can use. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ChannelKind::word).toList();
    }

    /** The kind of this word. */
    public static Optional<ChannelKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
