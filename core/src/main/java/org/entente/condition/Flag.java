package org.entente.condition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;

/** What an incident is or is not. */
enum Flag {
    /** It was done, or it is a meeting that took place. Words announce, demand or threaten; they are not the deed. */
    REALISED("realised"),
    /** A person chose and coded it. */
    CURATED("curated"),
    /** A program coded it. */
    MACHINE("machine"),
    /** Who is bound did it, or someone they answer for. */
    BY_OBLIGOR("byObligor"),
    /** It was done to who is bound, or to someone they answer for. */
    TO_OBLIGOR("toObligor");

    private static final Fact RECIPROCAL = new Fact.TypeIn(Arrays.stream(EventType.values())
            .filter(EventType::reciprocal)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class))));

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /** The field of conditions. */
    String word() {
        return word;
    }

    static Optional<Flag> find(String word) {
        return Arrays.stream(values()).filter(flag -> flag.word.equals(word)).findFirst();
    }

    Answer answer(Incident incident, ConditionContext context) {
        return switch (this) {
            case REALISED ->
                Answer.of(!incident.quad().verbal() || incident.what().type() == EventType.CONSULT);
            case CURATED -> Answer.of(incident.evidence() == Evidence.CURATED);
            case MACHINE -> Answer.of(incident.evidence() == Evidence.MACHINE);
            case BY_OBLIGOR -> part(incident, incident.source(), incident.target(), context.obligors());
            case TO_OBLIGOR -> part(incident, incident.target(), incident.source(), context.obligors());
        };
    }

    /** By whom and to whom, asked of actors and types alone; empty where the flag does not speak of obligors, or nobody is bound. */
    Optional<Clause> inParts(List<Actor> obligors) {
        boolean by = this == BY_OBLIGOR;
        if (obligors.isEmpty() || (!by && this != TO_OBLIGOR)) {
            return Optional.empty();
        }
        return Optional.of(Clause.any(obligors.stream()
                .map(Actor::code)
                .flatMap(code -> part(
                        by ? new Fact.SourceIs(code) : new Fact.TargetIs(code),
                        by ? new Fact.TargetIs(code) : new Fact.SourceIs(code)))
                .toList()));
    }

    private static Stream<Clause> part(Fact acts, Fact joins) {
        return Stream.of(
                new Clause.Simple(acts), Clause.all(List.of(new Clause.Simple(RECIPROCAL), new Clause.Simple(joins))));
    }

    /** What both do together is done by either. Who is bound is unknown where the context names nobody. */
    private static Answer part(Incident incident, Actor actor, Actor other, List<Actor> obligors) {
        if (obligors.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (Actor obligor : obligors) {
            String code = obligor.code();
            answer = answer.or(ActorCode.answer(actor, code));
            if (incident.what().type().reciprocal()) {
                answer = answer.or(ActorCode.answer(other, code));
            }
            if (answer == Answer.YES) {
                break;
            }
        }
        return answer;
    }
}
