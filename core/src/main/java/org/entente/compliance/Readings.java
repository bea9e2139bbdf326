package org.entente.compliance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.incident.Incident;

/**
 * What incidents show of one provision.
 *
 * @param claims the claims of all claimants, in order
 * @param unsettled incidents of which it cannot be told, in order
 * @param violations incidents that show a violation, each once, in order
 * @param complaints incidents in which someone blames another that it is not carried out, each once, in order
 */
record Readings(List<Claim> claims, List<Unsettled> unsettled, List<Incident> violations, List<Incident> complaints) {

    Readings {
        claims = List.copyOf(claims);
        unsettled = List.copyOf(unsettled);
        violations = List.copyOf(violations);
        complaints = List.copyOf(complaints);
    }

    /** The claims of each claimant. */
    SortedMap<Claimant, List<Claim>> byClaimant() {
        return claims.stream().collect(Collectors.groupingBy(Claim::claimant, TreeMap::new, Collectors.toList()));
    }
}
