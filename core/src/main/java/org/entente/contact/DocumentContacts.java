package org.entente.contact;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Document;

/** Reads documents for the contact log. Each thread needs its own. */
public final class DocumentContacts {
    private static final Pattern VISIT = Pattern.compile("(?i)\\b(?:visit|trip) to\\b|\\b(?:state|official) visit\\b");

    private final ContactFinder finder = new ContactFinder();

    /**
     * What a document reports: a meeting with the leaders of several other states is a gathering, one whose title speaks of a
     * visit is a visit.
     *
     * @param side code of the state whose leader reports
     */
    public List<ContactReport> read(Document document, String side) {
        List<Contact> contacts = finder.find(document, side);
        return contacts.stream()
                .map(contact -> new ContactReport(
                        side,
                        contact.counterpart(),
                        contact.day(),
                        form(contact, document, contacts.size()),
                        contact.person(),
                        new ContactReport.Origin(
                                ContactReport.Kind.DOCUMENT, document.id(), document.title(), document.url())))
                .toList();
    }

    private static ContactForm form(Contact contact, Document document, int counterparts) {
        return switch (contact.kind()) {
            case CALL -> ContactForm.CALL;
            case MEETING -> counterparts > 1 ? ContactForm.GATHERING : alone(document);
        };
    }

    private static ContactForm alone(Document document) {
        return VISIT.matcher(document.title()).find() ? ContactForm.VISIT : ContactForm.MEETING;
    }
}
