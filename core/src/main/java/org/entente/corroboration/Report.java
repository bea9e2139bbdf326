package org.entente.corroboration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.casefile.Reference;
import org.entente.event.EventType;
import org.entente.series.Window;

/** One dated report of a collection. */
sealed interface Report {

    /** The kind of collection. */
    Reference.Kind collection();

    /** Its identifier within the collection. */
    String identifier();

    /** The day or days that it speaks of. */
    Window days();

    /** Its title, for people. */
    String title();

    /** A key over all collections. */
    default String key() {
        return collection().word() + " " + identifier() + " " + days();
    }

    /**
     * The day on which a crisis began for an actor, or on which it was over for a pair.
     *
     * @param begins true for a beginning
     * @param actor key of the state for which it is a crisis
     * @param other key of the state that set it off or threatens
     * @param types incident types that can be this turn
     * @param crisis the crisis's name
     */
    record CrisisTurn(
            String identifier,
            Window days,
            String title,
            boolean begins,
            String actor,
            String other,
            Set<EventType> types,
            Text crisis)
            implements Report {
        @Override
        public Reference.Kind collection() {
            return Reference.Kind.ICB;
        }
    }

    /**
     * A news item of a president's office.
     *
     * @param text its full text
     */
    record NewsItem(String identifier, Window days, String title, String text) implements Report {
        @Override
        public Reference.Kind collection() {
            return Reference.Kind.KREMLIN;
        }
    }

    /**
     * An agreement with the day of its signing.
     *
     * @param parties who signed, as the collection writes it
     */
    record SignedAgreement(String identifier, Window days, String title, Text parties) implements Report {
        @Override
        public Reference.Kind collection() {
            return Reference.Kind.PAX;
        }
    }

    /**
     * A sentence that holds a written-out date.
     *
     * @param text the sentence without its dates
     * @param dates how many dates it holds
     */
    record DatedSentence(String identifier, Window days, String title, Text text, int dates) implements Report {
        @Override
        public Reference.Kind collection() {
            return Reference.Kind.PROSE;
        }
    }

    /**
     * An event of organised violence.
     *
     * @param sides both sides, as the collection names them
     * @param spot the village or town
     * @param region district and first-order division
     * @param account the headlines of its sources
     */
    record ViolentEvent(String identifier, Window days, String title, Sides sides, Text spot, Text region, Text account)
            implements Report {
        @Override
        public Reference.Kind collection() {
            return Reference.Kind.UCDP_GED;
        }
    }

    /** The two sides of a violent event. */
    record Sides(Text first, Text second) {}

    /** A single day as a window. */
    static Window on(LocalDate day) {
        return new Window(day, day);
    }

    /** A window, or empty when the days are not in order. */
    static Optional<Window> between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Window(from, to));
    }
}
