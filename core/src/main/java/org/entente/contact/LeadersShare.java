package org.entente.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;

/**
 * How much of a pair's cooperation went through the two leaders themselves, in one year.
 *
 * @param year the year
 * @param evidence curated or machine; never both
 * @param leaders cooperative incidents with a head of state or government on both sides
 * @param contacts those of them that are consultations
 * @param one those with a head on one side only
 * @param all all cooperative incidents between the two
 */
public record LeadersShare(int year, Evidence evidence, int leaders, int contacts, int one, int all) {

    /** Year by year, for the pair's own incidents; curated before machine. */
    public static List<LeadersShare> of(List<Incident> incidents) {
        List<LeadersShare> shares = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            incidents.stream()
                    .filter(incident -> incident.evidence() == evidence)
                    .filter(incident -> incident.layer() == Layer.OWN)
                    .filter(incident -> incident.quad().cooperation())
                    .collect(Collectors.groupingBy(
                            incident -> incident.day().getYear(), TreeMap::new, Collectors.toList()))
                    .forEach((year, cooperation) -> shares.add(year(year, evidence, cooperation)));
        }
        return shares;
    }

    private static LeadersShare year(int year, Evidence evidence, List<Incident> cooperation) {
        List<Incident> both =
                cooperation.stream().filter(incident -> heads(incident) == 2).toList();
        int contacts = (int) both.stream()
                .filter(incident -> !IncidentContacts.read(
                                incident, incident.source().state().orElse(""))
                        .isEmpty())
                .count();
        int one = (int)
                cooperation.stream().filter(incident -> heads(incident) == 1).count();
        return new LeadersShare(year, evidence, both.size(), contacts, one, cooperation.size());
    }

    private static int heads(Incident incident) {
        return (IncidentContacts.isHead(incident.source()) ? 1 : 0)
                + (IncidentContacts.isHead(incident.target()) ? 1 : 0);
    }
}
