package org.entente.narrative;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.provenance.Publisher;

/**
 * Who says something.
 *
 * @param side code of the state for which it is said; empty where none is known
 * @param voice in what part
 * @param name the person or publisher, where known
 */
public record Speaker(Optional<String> side, Voice voice, Optional<String> name) {
    /** Nobody that is known: a journalist who asks, a name in no table. */
    static final Speaker UNKNOWN = new Speaker(Optional.empty(), Voice.OTHER, Optional.empty());

    /** A person or office. */
    static Speaker of(Actor actor, Optional<String> person) {
        Voice voice = switch (actor.role().orElse("")) {
            case "HOS" -> Voice.LEADER;
            case "GOV", "MFA", "DEF", "INM", "NSC", "MIL", "SPY", "ENY" -> Voice.GOVERNMENT;
            case "MED" -> Voice.MEDIA;
            default -> Voice.OTHER;
        };
        return new Speaker(actor.state(), voice, person.or(() -> Optional.of(actor.code())));
    }

    /** The text of a publisher itself. */
    static Speaker of(Publisher publisher) {
        boolean government = publisher.owner().orElse("").startsWith("Government");
        Voice ofState = government ? Voice.GOVERNMENT : Voice.STATE_MEDIA;
        return new Speaker(
                publisher.side(), publisher.side().isPresent() ? ofState : Voice.MEDIA, Optional.of(publisher.name()));
    }
}
