package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which reports of one pair tell the same contact.
 *
 * <ul>
 *   <li>Reports of one day and one manner (in one place, or at a distance) are one contact, unless they name different persons.
 *   <li>In one place: what follows on the day after is the same contact, for visits last.
 *   <li>At a distance: a document of the day after, or before, an incident's day is about it where no document is of that day
 *       itself. Two documents of two days, and two incidents of two days, are two calls.
 *   <li>A report that does not tell how joins whatever is known of its day.
 * </ul>
 */
final class ContactJoin {
    private static final Comparator<ContactReport> ORDER = Comparator.comparing(ContactReport::day)
            .thenComparing(report -> report.person().isEmpty())
            .thenComparing(report -> report.origin().kind())
            .thenComparing(report -> report.origin().key())
            .thenComparing(ContactReport::form);

    private final List<Draft> drafts = new ArrayList<>();

    private ContactJoin() {}

    /** @param reports those of one side and one counterpart */
    static List<LoggedContact> join(List<ContactReport> reports) {
        ContactJoin join = new ContactJoin();
        List<ContactReport> ordered = reports.stream().distinct().sorted(ORDER).toList();
        ordered.stream().filter(report -> report.form().inPerson()).forEach(join::meet);
        ordered.stream()
                .filter(report -> report.form() == ContactForm.CALL)
                .filter(report -> !report.isDocument())
                .forEach(report -> join.add(report, join.find(report, 0)));
        ordered.stream()
                .filter(report -> report.form() == ContactForm.CALL)
                .filter(ContactReport::isDocument)
                .forEach(report -> join.add(report, join.find(report, 0)));
        join.reachForNeighbours();
        ordered.stream()
                .filter(report -> report.form() == ContactForm.UNKNOWN)
                .forEach(report -> join.add(report, join.anyOf(report)));
        return join.drafts.stream().map(Draft::done).toList();
    }

    private void meet(ContactReport report) {
        add(report, find(report, 0).or(() -> find(report, 1)));
    }

    private void add(ContactReport report, Optional<Draft> known) {
        known.ifPresentOrElse(draft -> draft.reports.add(report), () -> drafts.add(new Draft(report)));
    }

    /** A contact of that manner and perhaps that person whose last day lies so many days before the report's. */
    private Optional<Draft> find(ContactReport report, int daysBefore) {
        LocalDate day = report.day().minusDays(daysBefore);
        return drafts.stream()
                .filter(draft -> draft.remote() == (report.form() == ContactForm.CALL))
                .filter(draft -> draft.last().equals(day) || (daysBefore == 0 && draft.holds(day)))
                .filter(draft -> draft.mayBeWith(report))
                .findFirst();
    }

    private Optional<Draft> anyOf(ContactReport report) {
        return drafts.stream()
                .filter(draft -> draft.holds(report.day()) && draft.mayBeWith(report))
                .findFirst();
    }

    /** A call that only documents tell goes to the incident of the day before, else after, that no document tells. */
    private void reachForNeighbours() {
        List<Draft> untold = drafts.stream()
                .filter(Draft::remote)
                .filter(draft -> draft.reports.stream().allMatch(ContactReport::isDocument))
                .toList();
        for (Draft call : untold) {
            neighbour(call, 1).or(() -> neighbour(call, -1)).ifPresent(incident -> {
                incident.reports.addAll(call.reports);
                drafts.remove(call);
            });
        }
    }

    private Optional<Draft> neighbour(Draft call, int daysBefore) {
        LocalDate day = call.last().minusDays(daysBefore);
        return drafts.stream()
                .filter(Draft::remote)
                .filter(draft -> draft.last().equals(day))
                .filter(draft -> draft.reports.stream().noneMatch(ContactReport::isDocument))
                .findFirst();
    }

    /** A contact that more reports may come to. */
    private static final class Draft {
        private final List<ContactReport> reports = new ArrayList<>();

        Draft(ContactReport first) {
            reports.add(first);
        }

        boolean remote() {
            return reports.getFirst().form() == ContactForm.CALL;
        }

        boolean mayBeWith(ContactReport report) {
            return reports.stream().allMatch(known -> known.mayBeSamePerson(report));
        }

        LocalDate last() {
            return reports.stream()
                    .map(ContactReport::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        boolean holds(LocalDate day) {
            return reports.stream().anyMatch(report -> report.day().equals(day));
        }

        LoggedContact done() {
            List<ContactReport> ordered = reports.stream().sorted(ORDER).toList();
            List<LocalDate> days = dated(ordered);
            ContactForm form = ordered.stream()
                    .map(ContactReport::form)
                    .reduce(ContactForm::orMoreExact)
                    .orElse(ContactForm.UNKNOWN);
            ContactReport first = ordered.getFirst();
            return new LoggedContact(first.side(), first.counterpart(), days.getFirst(), days.getLast(), form, ordered);
        }

        /** A call is dated by the incident where there is one: a document may be of the day after. */
        private List<LocalDate> dated(List<ContactReport> ordered) {
            List<LocalDate> incidents = ordered.stream()
                    .filter(report -> !report.isDocument())
                    .map(ContactReport::day)
                    .toList();
            return remote() && !incidents.isEmpty()
                    ? incidents
                    : ordered.stream().map(ContactReport::day).toList();
        }
    }
}
