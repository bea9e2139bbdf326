package org.entente.petrarch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an event in a clause becomes under the verb that governs the clause: {@code ~ a (a b ATTACK) SAY = a b 015} says that
 * who says that he attacks another has the code 015 with him. Letters stand for actors, a dot for anyone, an underscore where
 * the verb of the clause has no subject of its own, {@code Q} for any event.
 *
 * @param subject who says
 * @param source the source of the event in the clause
 * @param target its target
 * @param inner its verb, or Q
 * @param outer the governing verb
 * @param newSource the source of what it becomes
 * @param newTarget the target
 * @param code the code, or Q for that of the event
 */
record Transformation(
        String subject,
        String source,
        String target,
        String inner,
        String outer,
        String newSource,
        String newTarget,
        String code) {
    private static final Pattern FORM = Pattern.compile(
            "~\\s*(\\S+)\\s*\\(\\s*(\\S+)\\s+(\\S+)\\s+(\\S+?)\\s*\\)\\s*(\\S+)\\s*=\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)");
    private static final String ANY = "Q";
    private static final String NOBODY = "_";

    static Optional<Transformation> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Transformation(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                matcher.group(5),
                matcher.group(6),
                matcher.group(7),
                matcher.group(8)));
    }

    /** What an event of the inner verb becomes when somebody is the subject of the outer one; empty when this does not fit. */
    Optional<PetrarchEvent> apply(String speaker, PetrarchEvent event) {
        Actors actors = new Actors();
        boolean fits = actors.fits(subject, speaker)
                && (source.equals(NOBODY) ? event.source().equals(speaker) : actors.fits(source, event.source()))
                && actors.fits(target, event.target());
        if (!fits) {
            return Optional.empty();
        }
        String as = code.equals(ANY) ? event.code() : code;
        return actors.get(newSource).flatMap(from -> actors.get(newTarget).map(to -> new PetrarchEvent(from, to, as)));
    }

    /** Who the letters stand for. */
    private static final class Actors {
        private final Map<String, String> byLetter = new HashMap<>();

        boolean fits(String letter, String actor) {
            if (letter.equals(".")) {
                return true;
            }
            return byLetter.computeIfAbsent(letter, _ -> actor).equals(actor);
        }

        Optional<String> get(String letter) {
            return Optional.ofNullable(byLetter.get(letter));
        }
    }
}
