package org.entente.condition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.incident.Incident;

/** A condition as a tree. The logic is CEL's: a no decides "and", a yes decides "or", whatever is unknown beside it. */
sealed interface Clause {
    /** What it says of an incident. */
    Answer answer(Incident incident, ConditionContext context);

    /** The types of incidents of which it may say yes or unknown. */
    Set<EventType> types();

    /** The same of the contrary. */
    Set<EventType> typesOfContrary();

    /** All hold. */
    record All(List<Clause> parts) implements Clause {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            Answer answer = Answer.YES;
            for (int i = 0; i < parts.size() && answer != Answer.NO; i++) {
                answer = answer.and(parts.get(i).answer(incident, context));
            }
            return answer;
        }

        @Override
        public Set<EventType> types() {
            Set<EventType> types = EnumSet.allOf(EventType.class);
            parts.forEach(part -> types.retainAll(part.types()));
            return types;
        }

        @Override
        public Set<EventType> typesOfContrary() {
            Set<EventType> types = EnumSet.noneOf(EventType.class);
            parts.forEach(part -> types.addAll(part.typesOfContrary()));
            return types;
        }
    }

    /** It does not hold. */
    record Not(Clause part) implements Clause {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return part.answer(incident, context).not();
        }

        @Override
        public Set<EventType> types() {
            return part.typesOfContrary();
        }

        @Override
        public Set<EventType> typesOfContrary() {
            return part.types();
        }
    }

    /** Always the same. */
    record Always(boolean holds) implements Clause {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return Answer.of(holds);
        }

        @Override
        public Set<EventType> types() {
            return holds ? EnumSet.allOf(EventType.class) : EnumSet.noneOf(EventType.class);
        }

        @Override
        public Set<EventType> typesOfContrary() {
            return holds ? EnumSet.noneOf(EventType.class) : EnumSet.allOf(EventType.class);
        }
    }

    /** One fact. */
    record Simple(Fact fact) implements Clause {
        @Override
        public Answer answer(Incident incident, ConditionContext context) {
            return fact.answer(incident, context);
        }

        @Override
        public Set<EventType> types() {
            return fact instanceof Fact.TypeIn(Set<EventType> types) ? types : EnumSet.allOf(EventType.class);
        }

        @Override
        public Set<EventType> typesOfContrary() {
            Set<EventType> types = EnumSet.allOf(EventType.class);
            if (fact instanceof Fact.TypeIn(Set<EventType> those)) {
                types.removeAll(those);
            }
            return types;
        }
    }

    /** All hold; parts that are such clauses themselves are taken in, so that the cheapest of all can be asked first. */
    static Clause all(List<Clause> parts) {
        return new All(parts.stream()
                .flatMap(part -> part instanceof All(List<Clause> inner) ? inner.stream() : Stream.of(part))
                .toList());
    }

    /** At least one holds. */
    static Clause any(List<Clause> parts) {
        return new Not(new All(parts.stream().<Clause>map(Not::new).toList()));
    }
}
