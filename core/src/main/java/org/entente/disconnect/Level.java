package org.entente.disconnect;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;

/** Who speaks or acts, within a state. */
public enum Level {
    /** The head of state or of government. */
    LEADER,
    /** Ministries and other parts of the government. */
    GOVERNMENT,
    /** Armed forces, police and services. */
    MILITARY,
    /** Newspapers, broadcasters and those who work there, as actors. */
    MEDIA,
    /** The state as a whole: the source names no part of it. */
    STATE,
    /** Parties, civilians and all others. */
    OTHER;

    private static final String HEAD = "HOS";

    /**
     * The level of an actor.
     *
     * @param tiers the tier of each role by its key, see {@link org.entente.actor.Role}
     */
    public static Level of(Actor actor, Map<String, String> tiers) {
        if (actor.role().isEmpty()) {
            return STATE;
        }
        if (actor.role().equals(Optional.of(HEAD))) {
            return LEADER;
        }
        return switch (tiers.getOrDefault(actor.role().get(), "")) {
            case "government" -> GOVERNMENT;
            case "military" -> MILITARY;
            case "media" -> MEDIA;
            default -> OTHER;
        };
    }

    /** The word of exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
