package org.entente.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one document or incident tells of one contact.
 *
 * @param side code of the state from whose side contacts are counted
 * @param counterpart code of the other state
 * @param day a document's day of publication, an incident's day
 * @param form in what way
 * @param person the other leader's usual name, where it is told
 * @param origin what tells so
 */
public record ContactReport(
        String side, String counterpart, LocalDate day, ContactForm form, Optional<String> person, Origin origin) {

    /** What kind of thing reports a contact. */
    public enum Kind {
        DOCUMENT,
        INCIDENT
    }

    /**
     * What reports a contact.
     *
     * @param kind document or incident
     * @param key the document's id or the incident's key
     * @param words its title or text, for people
     * @param url where a document stands, if known
     */
    public record Origin(Kind kind, String key, String words, Optional<String> url) {}

    /** @throws IllegalArgumentException when a side is said to be in contact with itself */
    public ContactReport {
        if (side.equals(counterpart)) {
            throw new IllegalArgumentException(origin.key() + " cannot report a contact of " + side + " with itself");
        }
    }

    boolean isDocument() {
        return origin.kind() == Kind.DOCUMENT;
    }

    /** False only where both tell who it was and tell differently. */
    boolean mayBeSamePerson(ContactReport other) {
        return person.isEmpty() || other.person.isEmpty() || person.equals(other.person);
    }
}
