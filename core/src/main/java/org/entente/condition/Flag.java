package org.entente.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** What both do together is done by either. Who is bound is unknown where the context names nobody. */
    private static Answer part(Incident incident, Actor actor, Actor other, List<Actor> obligors) {
        if (obligors.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (Actor obligor : obligors) {
            answer = answer.or(ActorCode.answer(actor, obligor.code()));
            if (incident.what().type().reciprocal()) {
                answer = answer.or(ActorCode.answer(other, obligor.code()));
            }
        }
        return answer;
    }
}
