package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.app.text.Texts;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;

/**
 * Codes in words.
 *
 * @param directory the actors
 * @param events the event types
 */
record Words(ActorDirectory directory, EventVocabulary events) {

    /** "Turkey" for TUR. */
    String state(String code) {
        return directory.states().getState(code).name();
    }

    /** "Turkey, military". */
    String actor(Actor actor) {
        return directory.describe(actor);
    }

    /** An actor's code in words on that day; the code where it is not known. */
    String actor(String code, LocalDate day) {
        return directory.find(code, day).map(directory::describe).orElse(code);
    }

    /** The two sides of an incident with an arrow, which has two heads where both act. */
    String sides(Incident incident) {
        boolean mutual = incident.direction().equals(Optional.of(Direction.MUTUAL))
                || incident.what().type().reciprocal();
        return actor(incident.source()) + (mutual ? " ↔ " : " → ") + actor(incident.target());
    }

    /** Type and mode: "Consult, visit". */
    String what(TypeAndMode what) {
        return events.label(what.type())
                + what.mode().map(mode -> ", " + mode.replace('-', ' ')).orElse("");
    }

    /** Who says so. */
    Optional<String> claimant(Optional<String> claimant, LocalDate day) {
        return claimant.map(code -> switch (code) {
            case "both" -> Texts.text("words.both-sides");
            case "third-party" -> Texts.text("words.third-party");
            default -> actor(code, day);
        });
    }

    /** Others who took part. */
    List<String> with(Incident incident) {
        return incident.with().stream().map(code -> actor(code, incident.day())).toList();
    }

    /** "1 incident", "1,204 incidents". */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
    }

    /** A share in whole hundredths: "63 %". */
    static String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }

    static String thousands(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String incidents(long number) {
        return count(number, Texts.text("words.incident"), Texts.text("words.incidents"));
    }

    /** "1 day", "12 days". */
    static String days(long number) {
        return count(number, Texts.text("words.day"), Texts.text("words.days"));
    }

    static String evidence(Evidence evidence) {
        return switch (evidence) {
            case CURATED -> Texts.text("words.curated");
            case MACHINE -> Texts.text("words.machine");
        };
    }

    /** The layer as users choose it. */
    static String layer(Layer layer) {
        return switch (layer) {
            case OWN -> Texts.text("words.layer.own");
            case ANSWERED_FOR -> Texts.text("words.layer.answered-for");
            case CONTEXT -> Texts.text("words.layer.context");
        };
    }
}
