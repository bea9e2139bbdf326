package org.entente.fetch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.actor.AnswersFor;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.casefile.CaseFile;

/**
 * The actors whose rows are kept: the pair, third parties, and those for whom someone answers.
 *
 * @param keys keys of states and organisations, sorted, each once
 */
public record CaseActors(List<String> keys) {

    /** Sorts the keys. */
    public CaseActors {
        keys = List.copyOf(new TreeSet<>(keys));
    }

    /** Those of a case. */
    public static CaseActors of(CaseFile caseFile) {
        return new CaseActors(Stream.of(
                        Stream.of(caseFile.dyad().first(), caseFile.dyad().second()),
                        caseFile.thirdParties().stream(),
                        caseFile.answersFor().stream().map(AnswersFor::client))
                .flatMap(found -> found)
                .toList());
    }

    /** True when nothing is wanted beyond these. */
    boolean cover(CaseActors others) {
        return keys.containsAll(others.keys);
    }

    /** Codes under which GDELT names these actors on a day: CAMEO codes of states, known-group codes of organisations. */
    Set<String> codesOn(LocalDate day, ActorDirectory directory) {
        Set<String> codes = new HashSet<>();
        for (String key : keys) {
            codes.addAll(codes(key, day, directory));
        }
        return codes;
    }

    private static Collection<String> codes(String key, LocalDate day, ActorDirectory directory) {
        if (directory.findOrganizationByCode(key).isPresent()) {
            return List.of(key);
        }
        return directory.states().listByCode(CodeSystem.ISO3, key).stream()
                .filter(state -> state.existsOn(day))
                .map(State::codes)
                .filter(codes -> codes.containsKey(CodeSystem.CAMEO))
                .map(codes -> codes.getOrDefault(CodeSystem.CAMEO, ""))
                .toList();
    }
}
