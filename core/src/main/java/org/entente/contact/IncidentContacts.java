package org.entente.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.incident.Incident;

/**
 * Reads incidents for the contact log: consultations of heads of state or government. Other roles are none, and neither is a
 * state without a role.
 */
public final class IncidentContacts {
    private static final String HEAD = "HOS";
    private static final int SEVERAL = 3;

    private IncidentContacts() {}

    /** What an incident reports of the leaders of one side; empty when it is no contact of theirs. */
    public static List<ContactReport> read(Incident incident, String side) {
        if (incident.what().type() != EventType.CONSULT) {
            return List.of();
        }
        List<String> heads = heads(incident);
        if (!heads.contains(side)) {
            return List.of();
        }
        ContactForm form = form(incident, heads.size());
        List<ContactReport> reports = new ArrayList<>();
        for (String state : heads) {
            if (!state.equals(side)) {
                reports.add(new ContactReport(side, state, incident.day(), form, Optional.empty(), origin(incident)));
            }
        }
        return reports;
    }

    private static ContactReport.Origin origin(Incident incident) {
        String words = incident.text().orElse(incident.what().key());
        return new ContactReport.Origin(ContactReport.Kind.INCIDENT, incident.key(), words, Optional.empty());
    }

    private static List<String> heads(Incident incident) {
        Stream<String> sides = Stream.of(incident.source(), incident.target())
                .filter(IncidentContacts::isHead)
                .map(Actor::code);
        return Stream.concat(sides, incident.with().stream())
                .filter(code -> code.matches("[A-Z]{3} " + HEAD))
                .map(code -> code.substring(0, code.indexOf(' ')))
                .distinct()
                .toList();
    }

    static boolean isHead(Actor actor) {
        return actor.state().isPresent() && actor.role().equals(Optional.of(HEAD));
    }

    private static ContactForm form(Incident incident, int heads) {
        boolean several = heads >= SEVERAL || incident.attendees().isPresent();
        return switch (incident.what().mode().orElse("")) {
            case "phone" -> ContactForm.CALL;
            case "multilateral" -> ContactForm.GATHERING;
            case "visit" -> several ? ContactForm.GATHERING : ContactForm.VISIT;
            case "third-party" -> several ? ContactForm.GATHERING : ContactForm.MEETING;
            default -> several ? ContactForm.GATHERING : ContactForm.UNKNOWN;
        };
    }
}
