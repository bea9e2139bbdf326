package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Method;
import org.entente.series.Window;

/**
 * The contacts of one side's leaders, each once however many documents and incidents report it.
 *
 * @param contacts the contacts, earliest first
 */
public record ContactLog(List<LoggedContact> contacts) {
    /** How contacts are joined, counted and bounded. */
    public static final Method METHOD = new Method("contacts", 1);

    private static final Comparator<LoggedContact> ORDER = Comparator.comparing(LoggedContact::from)
            .thenComparing(LoggedContact::counterpart)
            .thenComparing(LoggedContact::form)
            .thenComparing(contact -> contact.reports().getFirst().origin().key());

    /** Puts them in order. */
    public ContactLog {
        contacts = contacts.stream().sorted(ORDER).toList();
    }

    /** Joins the reports of each contact. The order of the reports does not matter. */
    public static ContactLog of(Collection<ContactReport> reports) {
        Map<String, List<ContactReport>> byState = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> report.side() + " " + report.counterpart(), TreeMap::new, Collectors.toList()));
        List<LoggedContact> contacts = new ArrayList<>();
        byState.values().forEach(ofPair -> contacts.addAll(ContactJoin.join(ofPair)));
        return new ContactLog(contacts);
    }

    /** Those that begin in the window. */
    public ContactLog within(Window window) {
        return new ContactLog(contacts.stream()
                .filter(contact -> window.contains(contact.from()))
                .toList());
    }

    /** Those with one state. */
    public ContactLog with(String counterpart) {
        return new ContactLog(contacts.stream()
                .filter(contact -> contact.counterpart().equals(counterpart))
                .toList());
    }

    /** Those that a document reports: only these can be compared between counterparts. */
    public ContactLog documented() {
        return new ContactLog(contacts.stream()
                .filter(contact -> !contact.documents().isEmpty())
                .toList());
    }

    /** How many of a measure begin on days of the set, with one state. */
    int count(String counterpart, ContactMeasure measure, java.util.function.Predicate<LocalDate> days) {
        return (int) contacts.stream()
                .filter(contact -> contact.counterpart().equals(counterpart))
                .filter(contact -> measure.counts(contact.form()))
                .filter(contact -> days.test(contact.from()))
                .count();
    }
}
