package org.entente.corroboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.event.EventType;

/**
 * A sentence agrees when it names both parties, or one party and the place, holds a word of the incident's type, and shares
 * further words that carry meaning: two when it names both parties, one more when it names only one, one more when it holds
 * several dates. For deeds and meetings the place counts as a shared word, a town as two. In what one side says, the first
 * leader that the sentence names must be of that side.
 */
final class SentenceRule {
    private static final int ENOUGH = 2;
    private static final int STRIKING = 5;
    private static final Set<EventType> BOUND_TO_PLACE =
            EnumSet.of(EventType.CONSULT, EventType.ASSAULT, EventType.COERCE, EventType.COOPERATE, EventType.PROTEST);
    private static final Set<EventType> SPEECH = EnumSet.of(
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    private final Names names;

    SentenceRule(Names names) {
        this.names = names;
    }

    Likeness compare(Claim claim, Report.DatedSentence sentence) {
        Text actors = ActorsOnly.of(sentence.text());
        boolean source = claim.source().mention().in(actors);
        boolean target = claim.target().mention().in(actors);
        boolean both = source
                && target
                && !claim.source().whole().equals(claim.target().whole());
        boolean place = claim.placeIn(sentence.text());
        boolean named = both || (place && (source || target));
        if (!named || !TypeWords.in(sentence.text(), claim.type()) || spokenByAnother(claim, actors)) {
            return Likeness.NONE;
        }
        List<String> shared = claim.shared(sentence.text().stems());
        int needed = ENOUGH + (sentence.dates() > 1 ? 1 : 0) + (both ? 0 : 1);
        int strength = shared.size() + (both && place ? placeCounts(claim) : 0);
        return new Likeness(
                strength,
                strength >= needed,
                shared.size() > needed,
                both && shared.size() >= STRIKING,
                (both ? "names both" : "names one") + (place ? " and the place" : "") + sharing(shared));
    }

    private static String sharing(List<String> shared) {
        return shared.isEmpty() ? "" : "; shares " + String.join(", ", shared);
    }

    private static int placeCounts(Claim claim) {
        if (!BOUND_TO_PLACE.contains(claim.type())) {
            return 0;
        }
        return claim.inTown() ? 2 : 1;
    }

    private boolean spokenByAnother(Claim claim, Text actors) {
        return SPEECH.contains(claim.type())
                && names.firstPerson(actors, claim.day())
                        .filter(speaker -> !speaker.equals(claim.source().whole()))
                        .isPresent();
    }
}
