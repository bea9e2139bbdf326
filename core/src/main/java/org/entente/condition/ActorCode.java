package org.entente.condition;

import java.util.List;
import org.entente.actor.Actor;

/** Whether an actor is the one that a code names. A state's code stands for all its parts. */
final class ActorCode {
    private ActorCode() {}

    /** Unknown when the code names a part of a state and only the state is told. */
    static Answer answer(Actor actor, String code) {
        if (stands(actor.code(), code)) {
            return Answer.YES;
        }
        boolean part = actor.role().isEmpty() && code.startsWith(actor.code() + " ");
        return part ? Answer.UNKNOWN : Answer.NO;
    }

    /** The same for any of the codes of others who took part. */
    static Answer anyOf(List<String> codes, String code) {
        Answer answer = Answer.NO;
        for (String one : codes) {
            boolean part = !one.contains(" ") && code.startsWith(one + " ");
            answer = answer.or(stands(one, code) ? Answer.YES : part ? Answer.UNKNOWN : Answer.NO);
        }
        return answer;
    }

    /** True when the code is the actor's or that of the state it belongs to. */
    static boolean stands(String actor, String code) {
        return actor.equals(code) || actor.startsWith(code + " ");
    }
}
