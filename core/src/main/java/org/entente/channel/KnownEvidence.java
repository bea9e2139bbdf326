package org.entente.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.incident.Incident;

/**
 * What is known as of a day, to look up what a case rests its statements on.
 *
 * @param incidents the incidents known, by key
 * @param notYet keys that stand in the data but were not known by then; what rests on them is passed over in silence
 * @param asOf the last day whose knowledge takes part
 */
public record KnownEvidence(Map<String, Incident> incidents, Set<String> notYet, LocalDate asOf) {

    /** Copies the collections. */
    public KnownEvidence {
        incidents = Map.copyOf(incidents);
        notYet = Set.copyOf(notYet);
    }

    /**
     * What a statement rests on; empty when it was not known by then, or is not known at all.
     *
     * @param what the statement, in words
     * @param missing where it is told that nothing known bears the key
     */
    public Optional<Cited> cite(Basis basis, String what, List<String> missing) {
        return switch (basis) {
            case Basis.ByIncident(String key) -> incident(key, what, missing).map(Cited::of);
            case Basis.ByDocument told ->
                Optional.of(told)
                        .filter(known -> !known.knownBy().isAfter(asOf))
                        .map(Cited::of);
        };
    }

    private Optional<Incident> incident(String key, String what, List<String> missing) {
        Optional<Incident> incident = Optional.ofNullable(incidents.get(key));
        if (incident.isEmpty() && !notYet.contains(key)) {
            missing.add(what + ": the incident " + key + " is not known");
        }
        return incident;
    }
}
