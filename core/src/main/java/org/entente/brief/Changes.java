package org.entente.brief;

import java.util.List;
import org.entente.incident.Incident;

/**
 * What is compared to tell what changed.
 *
 * @param earlier what was known by the earlier day
 * @param fresh the pair's incidents that are known now and were not then, newest first
 */
public record Changes(Earlier earlier, List<Incident> fresh) {

    /** Copies the list. */
    public Changes {
        fresh = List.copyOf(fresh);
    }
}
