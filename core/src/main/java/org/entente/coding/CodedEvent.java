package org.entente.coding;

import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.document.Sentence;
import org.entente.event.TypeAndMode;
import org.entente.situation.EventDay;
import org.entente.situation.EventPlace;

/**
 * An event that a document tells.
 *
 * @param sentence the sentence that tells it
 * @param number of that sentence in the document, from 1, the headline first
 * @param source who acts
 * @param target at whom the act is directed
 * @param sourceName full name of the person who acts, where it is known; of a state or body as a whole the words that name it
 * @param targetName the same of the target
 * @param sourceSpan where the sentence names the source
 * @param targetSpan where it names the target
 * @param trigger the words that express the event; empty when none can be told
 * @param what type and mode
 * @param status whether it happened
 * @param when the day or days that the sentence tells, or the document's where it tells none
 * @param where the place that it tells
 * @param claimant who says so; empty when the sentence does not tell
 * @param confidence that it happened, or for another status that it is told, over 0 to 1
 * @param rule what decided: the model, by words alone or with their meaning, and the phrase of the lexicon if one stands there;
 *     or a rule of a user's dictionary
 * @param codes what the user's dictionaries say of it
 */
public record CodedEvent(
        Sentence sentence,
        int number,
        Actor source,
        Actor target,
        Optional<String> sourceName,
        Optional<String> targetName,
        Span sourceSpan,
        Span targetSpan,
        Optional<Span> trigger,
        TypeAndMode what,
        EventStatus status,
        EventDay when,
        EventPlace where,
        Optional<Actor> claimant,
        double confidence,
        String rule,
        UserCodes codes) {

    /**
     * A place in a sentence.
     *
     * @param start index of its first character
     * @param end index behind its last
     */
    public record Span(int start, int end) {
        /** The words there. */
        public String in(String sentence) {
            return sentence.substring(start, end);
        }
    }

    /** The same event as a rule of a user's dictionary tells it. */
    CodedEvent by(TypeAndMode told, Span verb, String by) {
        return new CodedEvent(
                sentence,
                number,
                source,
                target,
                sourceName,
                targetName,
                sourceSpan,
                targetSpan,
                Optional.of(verb),
                told,
                status,
                when,
                where,
                claimant,
                confidence,
                by,
                codes);
    }

    /** The same event with what the user's dictionaries say of it. */
    CodedEvent with(UserCodes said) {
        return new CodedEvent(
                sentence,
                number,
                source,
                target,
                sourceName,
                targetName,
                sourceSpan,
                targetSpan,
                trigger,
                what,
                status,
                when,
                where,
                claimant,
                confidence,
                rule,
                said);
    }

    /** Whom the source counts for: an organisation, else a state. */
    public String sourceParty() {
        return ActorPair.party(source);
    }

    /** Whom the target counts for. */
    public String targetParty() {
        return ActorPair.party(target);
    }

    /** True when it happened. */
    public boolean isRealised() {
        return status == EventStatus.REALISED;
    }

    /** True when the sentence tells when it happened. */
    boolean tellsItsDay() {
        return !(when instanceof EventDay.Assumed);
    }

    /** True when no day can be a day of both. */
    boolean isOnOtherDaysThan(CodedEvent other) {
        return when.days().to().isBefore(other.when.days().from())
                || other.when.days().to().isBefore(when.days().from());
    }

    /** True when both are the same kind of act between the same two, whoever is named first. */
    boolean isSameAct(CodedEvent other) {
        Set<String> parties = Set.of(sourceParty(), targetParty());
        return what.type() == other.what.type()
                && parties.contains(other.sourceParty())
                && parties.contains(other.targetParty());
    }
}
