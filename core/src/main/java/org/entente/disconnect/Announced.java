package org.entente.disconnect;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;

/** What a word announces, and the deeds that carry it out. The days are declared, not estimated. */
public enum Announced {
    /** An agreement or a concession: kept when something is given, done together or withdrawn. */
    PLEDGE(90, "pledge"),
    /** A threat: carried out when the other is sanctioned, coerced, assaulted, or forces move. */
    THREAT(30, "threat"),
    /** A refusal: kept when nothing of the kind is done; given up when it is. */
    REFUSAL(30, "refusal");

    private static final Set<EventType> GIVEN = EnumSet.of(EventType.COOPERATE, EventType.AID, EventType.RETREAT);
    private static final Set<EventType> DONE_TO =
            EnumSet.of(EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);
    private static final Set<EventType> FORCE = EnumSet.of(EventType.MOBILIZE, EventType.ASSAULT);

    private final int days;
    private final String label;

    Announced(int days, String label) {
        this.days = days;
        this.label = label;
    }

    /** What a word announces; empty for deeds and for words that announce nothing. */
    public static Optional<Announced> of(Act act) {
        return switch (act.what().type()) {
            case AGREE, CONCEDE -> Optional.of(PLEDGE);
            case THREATEN -> Optional.of(THREAT);
            case REJECT -> Optional.of(REFUSAL);
            case CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    RETREAT,
                    REQUEST,
                    ACCUSE,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> Optional.empty();
        };
    }

    /** The deeds that answer a word of this kind: those its mode names, else all of the kind. */
    Set<EventType> deeds(Act word) {
        return switch (this) {
            case PLEDGE, REFUSAL -> GIVEN;
            case THREAT ->
                switch (word.what().mode().orElse("")) {
                    case "violence", "territory" -> FORCE;
                    case "relations", "expel" -> EnumSet.of(EventType.SANCTION, EventType.COERCE);
                    case "arrest" -> EnumSet.of(EventType.COERCE);
                    default -> DONE_TO;
                };
        };
    }

    /** True when such a deed carries the word out; for a refusal it gives it up. */
    boolean carriedOutByDeed() {
        return switch (this) {
            case PLEDGE, THREAT -> true;
            case REFUSAL -> false;
        };
    }

    /** Days from the word within which the deed counts, the day of the word not among them. */
    public int days() {
        return days;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** The word of exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
