package org.entente.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;

/**
 * An incident as it was known by the end of a day: with those reports only that were out by then.
 *
 * @param incident the incident
 * @param since the day on which the first of its reports was out
 * @param asOf the day asked about
 */
record KnownIncident(Incident incident, LocalDate since, LocalDate asOf) {

    /** The incident as it was known; empty when it was not. */
    static Optional<KnownIncident> of(Incident incident, LocalDate asOf) {
        List<Provenance> out = incident.reports().stream()
                .filter(report -> !since(incident, report).isAfter(asOf))
                .toList();
        return out.stream()
                .map(report -> since(incident, report))
                .min(Comparator.naturalOrder())
                .map(since -> new KnownIncident(
                        out.size() == incident.reports().size() ? incident : incident.reportedBy(out), since, asOf));
    }

    /** A report is known on the day of its publication; where that is not told, on the day of the happening. */
    static LocalDate since(Incident incident, Provenance report) {
        return report.citation().published().filter(incident.day()::isBefore).orElse(incident.day());
    }
}
