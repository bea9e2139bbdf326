package org.entente.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.Quad;
import org.entente.incident.Incident;

/** One thing that a condition asks of an incident. Equal facts give equal answers. */
sealed interface Fact {
    /** What it says of an incident. */
    Answer answer(Incident incident, ConditionContext context);

    /** The part of the incident on which the answer depends. */
    Facet facet();

    /** A clause that always answers the same, of facts that depend on less of the incident; empty when there is none. */
    default Optional<Clause> inParts(ConditionContext context) {
        return Optional.empty();
    }

    /** The type is one of these. */
    record TypeIn(Set<EventType> types) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Answer.of(types.contains(incident.what().type()));
        }

        @Override
        public Facet facet() {
            return Facet.TYPE;
        }
    }

    /** The quad class is one of these. */
    record QuadIn(Set<Quad> quads) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Answer.of(quads.contains(incident.quad()));
        }

        @Override
        public Facet facet() {
            return Facet.QUAD;
        }
    }

    /** The mode is one of these; unknown where none is told and the type could have one of them. */
    record ModeIn(Set<String> modes) implements Fact {
        static final EventVocabulary VOCABULARY = new EventVocabulary();

        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return incident.what()
                    .mode()
                    .map(mode -> Answer.of(modes.contains(mode)))
                    .orElseGet(() ->
                            VOCABULARY.modes(incident.what().type()).stream().anyMatch(modes::contains)
                                    ? Answer.UNKNOWN
                                    : Answer.NO);
        }

        @Override
        public Facet facet() {
            return Facet.MODE;
        }
    }

    /** It happened before, on or after a day. */
    record OnDay(Comparison comparison, LocalDate day) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Answer.of(comparison.holds(incident.day().compareTo(day)));
        }

        @Override
        public Facet facet() {
            return Facet.DAY;
        }
    }

    /** Its weight lies so to a number. */
    record Weighs(Comparison comparison, double weight) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Answer.of(comparison.holds(Double.compare(incident.weight(), weight)));
        }

        @Override
        public Facet facet() {
            return Facet.WEIGHT;
        }
    }

    /** It is of a kind. */
    record Is(Flag flag) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return flag.answer(incident, context);
        }

        @Override
        public Facet facet() {
            return switch (flag) {
                case REALISED -> Facet.QUAD;
                case CURATED, MACHINE -> Facet.EVIDENCE;
                case BY_OBLIGOR, TO_OBLIGOR -> Facet.DEED;
            };
        }

        @Override
        public Optional<Clause> inParts(ConditionContext context) {
            return flag.inParts(context.obligors());
        }
    }

    /** Who acted has this code. */
    record SourceIs(String code) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return ActorCode.answer(incident.source(), code);
        }

        @Override
        public Facet facet() {
            return Facet.SOURCE;
        }
    }

    /** Who was acted upon has this code. */
    record TargetIs(String code) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return ActorCode.answer(incident.target(), code);
        }

        @Override
        public Facet facet() {
            return Facet.TARGET;
        }
    }

    /** Someone of this code took part beside who acted and who was acted upon. */
    record WithIs(String code) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return ActorCode.anyOf(incident.with(), code);
        }

        @Override
        public Facet facet() {
            return Facet.WITH;
        }
    }

    /** The place or the theatre has one of these names; unknown where none is told. */
    record Named(boolean theatre, Set<String> names) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return (theatre ? incident.theatre() : incident.place())
                    .map(name -> Answer.of(names.stream().anyMatch(name::equalsIgnoreCase)))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Facet facet() {
            return Facet.NAMED;
        }
    }

    /** It lies in a zone. */
    record Inside(String zone) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return context.terrain().inside(zone, incident);
        }

        @Override
        public Facet facet() {
            return Facet.GROUND;
        }
    }

    /** Its text has these words, see {@link Phrase}; unknown without a text. */
    record Mentions(String phrase) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return incident.text()
                    .map(text -> Answer.of(Phrase.isIn(phrase, text)))
                    .orElse(Answer.UNKNOWN);
        }

        @Override
        public Facet facet() {
            return Facet.TEXT;
        }
    }

    /** Someone of this code says so. */
    record ClaimedBy(String code) implements Fact {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Claims.answer(incident, code);
        }

        @Override
        public Facet facet() {
            return Facet.CLAIM;
        }
    }
}
