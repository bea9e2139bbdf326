package org.entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Dyad;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.ProvisionBoard;
import org.entente.compliance.ViolationRecord.Violation;
import org.entente.contact.ContactLog;
import org.entente.contact.IncidentContacts;
import org.entente.contact.LoggedContact;
import org.entente.incident.Incident;
import org.entente.narrative.IncidentLabels;
import org.entente.narrative.Leap;
import org.entente.narrative.NarrativeBook;
import org.entente.redline.Crossing;
import org.entente.redline.Standing;
import org.entente.redline.State;
import org.entente.relation.Timeline;
import org.entente.relation.Timeline.Kind;
import org.entente.relation.Timeline.Mark;

/** Reads the timeline of a case from its record and the incidents between the two. */
final class TimelineReader {
    private TimelineReader() {}

    /** @param own the incidents between the two, as of the day of the record */
    static Timeline of(Dyad pair, RecordView record, List<Incident> own, ActorDirectory directory) {
        List<Mark> marks = new ArrayList<>();
        record.agreements().forEach(board -> marks.addAll(agreement(board)));
        record.drawn().forEach(standing -> marks.addAll(line(standing)));
        marks.addAll(contacts(pair, own));
        marks.addAll(leaps(pair, own, directory));
        return new Timeline(marks);
    }

    private static List<Mark> agreement(AgreementBoard board) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                Kind.SIGNED,
                board.agreement().signed(),
                board.agreement().title(),
                board.agreement().signing()));
        for (ProvisionBoard provision : board.provisions()) {
            for (Violation violation : provision.violations().curated()) {
                marks.add(new Mark(
                        Kind.VIOLATED,
                        violation.day(),
                        board.agreement().title() + ": " + provision.provision().title(),
                        Optional.of(violation.incident())));
            }
        }
        return marks;
    }

    private static List<Mark> line(Standing standing) {
        String title = standing.line().title();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                Kind.DRAWN,
                standing.line().declaration().on(),
                title,
                standing.line().declaration().incident()));
        standing.changes().stream()
                .filter(change -> change.state() == State.APPROACHED)
                .map(change -> new Mark(
                        Kind.APPROACHED,
                        change.day(),
                        title,
                        Optional.of(change.evidence().getLast().key())))
                .forEach(marks::add);
        standing.crossings().stream()
                .map(Crossing::by)
                .map(by -> new Mark(Kind.CROSSED, by.day(), title, Optional.of(by.key())))
                .forEach(marks::add);
        return marks;
    }

    private static List<Mark> contacts(Dyad pair, List<Incident> own) {
        return ContactLog.of(own.stream()
                        .flatMap(incident -> IncidentContacts.read(incident, pair.first()).stream())
                        .toList())
                .with(pair.second())
                .contacts()
                .stream()
                .map(TimelineReader::contact)
                .toList();
    }

    private static Mark contact(LoggedContact contact) {
        return new Mark(
                contact.form().inPerson() ? Kind.MET : Kind.CALLED,
                contact.from(),
                contact.form().word() + ": "
                        + contact.reports().getFirst().origin().words(),
                contact.incidents().stream().findFirst());
    }

    private static List<Mark> leaps(Dyad pair, List<Incident> own, ActorDirectory directory) {
        NarrativeBook book = new NarrativeBook(
                pair,
                own.stream()
                        .flatMap(incident -> IncidentLabels.read(incident, pair, directory).stream())
                        .toList(),
                List.of(),
                0,
                List.of(),
                List.of());
        return book.leaps().stream().map(TimelineReader::leap).toList();
    }

    private static Mark leap(Leap leap) {
        return new Mark(
                leap.turnsCold() ? Kind.TURNED_COLD : Kind.TURNED_WARM,
                leap.first().day(),
                "“%s” after “%s”, %s days before, said of %s"
                        .formatted(
                                leap.first().label().name(),
                                leap.last().label().name(),
                                leap.days(),
                                leap.first().about()),
                Optional.of(leap.first().origin().key()));
    }
}
