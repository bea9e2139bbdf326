package org.entente.channel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;

/**
 * Something dated, with what it rests on.
 *
 * @param day when it happened
 * @param text what happened
 * @param claimant who says so, where the evidence tells
 * @param document the document it rests on
 * @param incident the incident; empty where the case cites a document only
 */
public record Cited(
        LocalDate day, String text, Optional<String> claimant, String document, Optional<Incident> incident) {

    /** By day, then by what it rests on: an order that does not depend on that of the case file. */
    public static final Comparator<Cited> ORDER =
            Comparator.comparing(Cited::day).thenComparing(Cited::reference).thenComparing(Cited::text);

    /** What an incident says, by the first row that reports it. */
    public static Cited of(Incident incident) {
        Provenance report = incident.reports().getFirst();
        return new Cited(
                incident.day(),
                incident.text()
                        .orElse(incident.source().code() + " " + incident.what().key() + " "
                                + incident.target().code()),
                report.claimant(),
                report.citation().line(),
                Optional.of(incident));
    }

    static Cited of(Basis.ByDocument told) {
        return new Cited(told.day(), told.text(), Optional.empty(), told.document(), Optional.empty());
    }

    /** A document that the case names, with no incident that reports it. */
    public static Cited of(LocalDate day, String text, String document) {
        return new Cited(day, text, Optional.empty(), document, Optional.empty());
    }

    /** The incident's key, else the document. */
    public String reference() {
        return incident.map(Incident::key).orElse(document);
    }
}
