package org.entente.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.incident.Incident;
import org.entente.provenance.Citation;
import org.entente.provenance.Provenance;

/**
 * An incident as it was known by the end of a day: with those reports only that were out by then.
 *
 * @param incident the incident
 * @param heard what its reports say, in the order in which they came out; at least one
 * @param asOf the day asked about
 */
record KnownIncident(Incident incident, List<Heard> heard, LocalDate asOf) {
    private static final Comparator<Provenance> BY_PLACE = Comparator.comparing(Provenance::file)
            .thenComparing(report -> report.line().orElse(0L))
            .thenComparing(report -> report.citation().line());

    /**
     * What is asked of each report for each provision, so it stands by itself.
     *
     * @param since the day on which the report was out
     * @param claimant whom it names as the one who says so, in its own word
     * @param publisher who issued it, if known
     * @param citation the document
     */
    record Heard(LocalDate since, Optional<String> claimant, Optional<String> publisher, Citation citation) {

        /** A report is known on the day of its publication; where that is not told, on the day of the happening. */
        private static Heard of(LocalDate day, Provenance report) {
            Citation citation = report.citation();
            return new Heard(
                    citation.published().filter(day::isBefore).orElse(day),
                    report.claimant(),
                    citation.publisher(),
                    citation);
        }
    }

    /** The incident as it was known; empty when it was not. */
    static Optional<KnownIncident> of(Incident incident, LocalDate asOf) {
        LocalDate day = incident.day();
        List<Provenance> reports = incident.reports();
        if (reports.size() == 1) {
            Heard heard = Heard.of(day, reports.getFirst());
            return heard.since().isAfter(asOf)
                    ? Optional.empty()
                    : Optional.of(new KnownIncident(incident, List.of(heard), asOf));
        }
        List<Provenance> out = reports.stream()
                .filter(report -> !Heard.of(day, report).since().isAfter(asOf))
                .toList();
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownIncident(
                        out.size() == reports.size() ? incident : incident.reportedBy(out),
                        out.stream()
                                .sorted(BY_PLACE)
                                .map(report -> Heard.of(day, report))
                                .sorted(Comparator.comparing(Heard::since))
                                .toList(),
                        asOf));
    }

    /** The day on which the first of its reports was out. */
    LocalDate since() {
        return heard.getFirst().since();
    }
}
