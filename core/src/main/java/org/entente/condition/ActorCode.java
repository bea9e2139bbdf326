package org.entente.condition;

import java.util.List;
import org.entente.actor.Actor;

/** Whether an actor is the one that a code names. A state's code stands for all its parts. */
final class ActorCode {
    private ActorCode() {}

    /** Unknown when the code names a part of a state and only the state is told. */
    static Answer answer(Actor actor, String code) {
        String whole = actor.organization().or(actor::state).orElse("");
        if (!stands(code, whole)) {
            return Answer.NO;
        }
        if (code.length() == whole.length()) {
            return Answer.YES;
        }
        String part = code.substring(whole.length() + 1);
        return actor.role()
                .map(role -> Answer.of(actor.organization().isEmpty() && stands(role, part)))
                .orElse(Answer.UNKNOWN);
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

    /** True when the code is the other, or a part of it. */
    private static boolean stands(String code, String other) {
        return code.startsWith(other) && (code.length() == other.length() || code.charAt(other.length()) == ' ');
    }
}
