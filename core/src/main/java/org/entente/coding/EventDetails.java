package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.TypeAndMode;
import org.entente.mention.Mention;
import org.entente.situation.EventDay;
import org.entente.situation.EventDays;
import org.entente.situation.EventPlace;
import org.entente.situation.EventPlaces;

/**
 * What is told of an event beside who, what and whom: the words that express it, mode, status, day, place and claimant.
 *
 * @param models what is learned of modes and statuses
 * @param triggers the lexicon
 * @param places the places
 * @param day the document's day
 * @param dateline where the document was sent from, if it says so
 */
record EventDetails(
        DetailModels models,
        Triggers triggers,
        EventPlaces places,
        LocalDate day,
        Optional<EventPlace.FromDateline> dateline) {

    /** The events that the model chooses among the candidates of a document, in its order. */
    List<CodedEvent> happened(List<Candidate> candidates) {
        EventChoice choice = EventChoice.of(candidates);
        List<CodedEvent> events = new ArrayList<>();
        choice.happened().forEach(one -> events.add(happened(one)));
        choice.again().forEach(one -> addIfOnAnotherDay(happened(one), events));
        events.sort(Comparator.comparingInt(CodedEvent::number));
        return events;
    }

    /** Two meetings of the same two are two where each is told with a day of its own. */
    private static void addIfOnAnotherDay(CodedEvent event, List<CodedEvent> events) {
        boolean apart = event.isRealised()
                && event.tellsItsDay()
                && events.stream()
                        .filter(event::isSameAct)
                        .allMatch(other -> other.tellsItsDay() && event.isOnOtherDaysThan(other));
        if (apart) {
            events.add(event);
        }
    }

    /** An event that happened, unless its day tells that it is to come or long past. */
    CodedEvent happened(Candidate candidate) {
        Optional<TriggerView> trigger = trigger(candidate);
        EventDay when = when(candidate, trigger);
        EventStatus told = status(when) == EventStatus.REALISED
                ? trigger.flatMap(view -> Unreal.find(candidate.type(), view)).orElse(EventStatus.REALISED)
                : status(when);
        return event(candidate, trigger, when, told, candidate.odds().happened());
    }

    private static EventStatus status(EventDay when) {
        if (when instanceof EventDay.Assumed) {
            return EventStatus.REALISED;
        }
        return switch (when.horizon()) {
            case RECENT -> EventStatus.REALISED;
            case HISTORICAL -> EventStatus.HISTORICAL;
            case FUTURE -> EventStatus.FUTURE;
        };
    }

    /** An event that is told and did not happen. */
    CodedEvent unrealised(Candidate candidate) {
        Optional<TriggerView> trigger = trigger(candidate);
        EventDay when = when(candidate, trigger);
        EventStatus status = status(when) == EventStatus.REALISED
                ? trigger.map(models::unrealised).orElse(EventStatus.HYPOTHETICAL)
                : status(when);
        return event(candidate, trigger, when, status, candidate.odds().unrealised());
    }

    private Optional<TriggerView> trigger(Candidate candidate) {
        return TriggerView.find(candidate.pair(), candidate.type(), triggers);
    }

    private EventDay when(Candidate candidate, Optional<TriggerView> trigger) {
        return EventDays.find(candidate.sentence().text(), position(candidate, trigger), day);
    }

    private static int position(Candidate candidate, Optional<TriggerView> trigger) {
        return trigger.map(TriggerView::start)
                .orElseGet(() -> candidate.pair().source().orElseThrow().end());
    }

    private CodedEvent event(
            Candidate candidate, Optional<TriggerView> trigger, EventDay when, EventStatus status, double confidence) {
        Mention source = candidate.pair().source().orElseThrow();
        Mention target = candidate.pair().target().orElseThrow();
        EventType type = candidate.type();
        return new CodedEvent(
                candidate.sentence(),
                candidate.number(),
                source.actor(),
                target.actor(),
                name(candidate, source),
                name(candidate, target),
                new CodedEvent.Span(source.start(), source.end()),
                new CodedEvent.Span(target.start(), target.end()),
                trigger.map(view -> new CodedEvent.Span(view.start(), view.end())),
                new TypeAndMode(type, trigger.flatMap(view -> models.mode(type, view))),
                status,
                when,
                places.find(candidate.sentence().text(), position(candidate, trigger), day, dateline),
                Claimants.find(candidate.pair().sentence()).map(Mention::actor),
                confidence,
                rule(candidate, type, trigger),
                UserCodes.NONE);
    }

    /** Words such as "he", "the Turkish side" or "troops" name no one by whom actors can be told apart. */
    private static Optional<String> name(Candidate candidate, Mention mention) {
        boolean named = switch (mention.kind()) {
            case STATE, PEOPLE, SEAT, BODY, PLACE -> mention.actor().role().isEmpty();
            case ROLE, REFERENCE, PERSON, SURNAME -> false;
        };
        return mention.person()
                .or(() -> Optional.of(mention.in(candidate.sentence().text())).filter(_ -> named));
    }

    private static String rule(Candidate candidate, EventType type, Optional<TriggerView> trigger) {
        return EventModel.VERSION
                + trigger.filter(TriggerView::phrase)
                        .map(view -> ", lexicon: " + candidate.sentence().text().substring(view.start(), view.end())
                                + " = " + type)
                        .orElse("");
    }
}
