package org.entente.redline;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;

/**
 * An incident that shows something of a line.
 *
 * @param key the incident's name in citations
 * @param day when it happened
 * @param evidence curated or machine
 */
public record Sighting(String key, LocalDate day, Evidence evidence) {
    static final Comparator<Sighting> BY_DAY =
            Comparator.comparing(Sighting::day).thenComparing(Sighting::key);

    static Sighting of(Incident incident) {
        return new Sighting(incident.key(), incident.day(), incident.evidence());
    }
}
