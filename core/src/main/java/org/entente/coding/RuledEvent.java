package org.entente.coding;

import java.util.Map;
import java.util.Optional;
import org.entente.event.TypeAndMode;
import org.entente.petrarch.DictionarySentence;

/**
 * An event that a verb of a user's dictionary gives.
 *
 * @param candidate the pair, with the type as the only one that may have happened
 * @param what type and mode
 * @param coded the event in the user's codes, with the rule
 */
record RuledEvent(Candidate candidate, TypeAndMode what, DictionarySentence.Coded coded) {
    /** The event with all that its sentence tells of it. */
    CodedEvent event(EventDetails details) {
        CodedEvent.Span verb =
                new CodedEvent.Span(coded.verb().start(), coded.verb().end());
        UserCodes codes = new UserCodes(
                Optional.empty(), Optional.empty(), Optional.of(coded.event().code()), Map.of());
        return details.happened(candidate)
                .by(what, verb, "dictionary: " + coded.rule().text())
                .with(codes);
    }
}
