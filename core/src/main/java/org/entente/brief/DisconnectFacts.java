package org.entente.brief;

import java.util.List;
import java.util.Map;
import org.entente.disconnect.DisconnectStudy;
import org.entente.incident.Incident;

/**
 * Words against deeds, as a brief tells of them.
 *
 * @param study the study, without the acts of those a side answers for
 * @param known the incidents that it names, by key
 * @param lately machine-coded incidents between the two in the window of the latest reading, newest first
 */
public record DisconnectFacts(DisconnectStudy study, Map<String, Incident> known, List<Incident> lately) {

    /** Copies the collections. */
    public DisconnectFacts {
        known = Map.copyOf(known);
        lately = List.copyOf(lately);
    }
}
