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

    /**
     * The actors for which a folder keeps rows: those it was begun with, when they cover the case's.
     *
     * @throws FetchException when they do not, as the rows of the others were left out
     */
    static CaseActors keptIn(FetchFolder folder, Manifest manifest, CaseFile caseFile) {
        CaseActors wanted = of(caseFile);
        CaseActors held = manifest.actors().orElse(wanted);
        if (!held.cover(wanted)) {
            throw FetchException.badInput(folder.path() + " keeps rows that name " + String.join(" ", held.keys())
                    + "; the case also has "
                    + String.join(
                            " ",
                            wanted.keys().stream()
                                    .filter(key -> !held.keys().contains(key))
                                    .toList())
                    + ", whose rows were left out there. Fetch into another folder (--into), or delete this one");
        }
        return held;
    }

    /** Makes sure that rows can name the pair. @throws FetchException when GDELT has no code for one of the two then */
    static void requireCodes(CaseFile caseFile, LocalDate day, ActorDirectory directory) {
        for (String state : List.of(caseFile.dyad().first(), caseFile.dyad().second())) {
            if (new CaseActors(List.of(state)).codesOn(day, directory).isEmpty()) {
                throw FetchException.badInput("GDELT has no code for " + state + " on " + day);
            }
        }
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
