package org.entente.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One contact of two leaders, with everything that reports it.
 *
 * @param side code of the state from whose side contacts are counted
 * @param counterpart code of the other state
 * @param from its first day; an incident's day where one reports it, else the first document's
 * @param to its last day
 * @param form the most exact form that a report gives
 * @param reports what reports it, by day; never empty
 */
public record LoggedContact(
        String side, String counterpart, LocalDate from, LocalDate to, ContactForm form, List<ContactReport> reports) {

    /** Copies the reports. @throws IllegalArgumentException when nothing reports it */
    public LoggedContact {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a contact of " + side + " and " + counterpart + " needs a report");
        }
    }

    /** The other leader, where a report names one. */
    public Optional<String> person() {
        return reports.stream()
                .map(ContactReport::person)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Ids of the documents that report it. */
    public List<String> documents() {
        return keys(ContactReport.Kind.DOCUMENT);
    }

    /** The documents that report it, each once. */
    public List<ContactReport.Origin> papers() {
        return reports.stream()
                .filter(ContactReport::isDocument)
                .map(ContactReport::origin)
                .distinct()
                .toList();
    }

    /** Keys of the incidents that report it. */
    public List<String> incidents() {
        return keys(ContactReport.Kind.INCIDENT);
    }

    private List<String> keys(ContactReport.Kind kind) {
        return reports.stream()
                .map(ContactReport::origin)
                .filter(origin -> origin.kind() == kind)
                .map(ContactReport.Origin::key)
                .distinct()
                .toList();
    }

    /** What the first report says, a document's title before an incident's text. */
    public String words() {
        return reports.stream()
                .filter(ContactReport::isDocument)
                .findFirst()
                .orElse(reports.getFirst())
                .origin()
                .words();
    }
}
