package org.entente.condition;

import java.util.List;
import org.entente.incident.Incident;

/** Who says so, over all reports of an incident. */
final class Claims {
    private static final String BOTH = "both";

    /** Stands for a report that does not say who claims it. */
    private static final String NOT_TOLD = "";

    private Claims() {}

    /** The claimants, each once. */
    static List<String> of(Incident incident) {
        return incident.reports().stream()
                .map(report -> report.claimant().orElse(NOT_TOLD))
                .distinct()
                .sorted()
                .toList();
    }

    /** Yes when one report is theirs; unknown when another does not say whose it is. */
    static Answer answer(Incident incident, String code) {
        Answer answer = Answer.NO;
        for (String claimant : of(incident)) {
            answer = answer.or(one(incident, claimant, code));
        }
        return answer;
    }

    private static Answer one(Incident incident, String claimant, String code) {
        if (claimant.equals(NOT_TOLD)) {
            return Answer.UNKNOWN;
        }
        if (claimant.equals(BOTH)) {
            return ActorCode.answer(incident.source(), code).or(ActorCode.answer(incident.target(), code));
        }
        return ActorCode.anyOf(List.of(claimant), code);
    }
}
