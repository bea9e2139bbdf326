package org.entente.principle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.channel.Cited;
import org.entente.incident.Incident;

/**
 * What is known as of a day that can speak for a principle or against it.
 *
 * @param known all that is known, by name
 * @param notYet what stands in the case or the data and was not known by then; passed over in silence
 */
public record Exhibits(Map<ExhibitName, Exhibit> known, Set<ExhibitName> notYet) {

    /** Copies the collections. */
    public Exhibits {
        known = Map.copyOf(known);
        notYet = Set.copyOf(notYet);
    }

    /** An incident as a piece of evidence. */
    public static Exhibit of(Incident incident) {
        Cited cited = Cited.of(incident);
        return new Exhibit(new ExhibitName(ExhibitName.Kind.INCIDENT, incident.key()), cited.text(), List.of(cited));
    }
}
