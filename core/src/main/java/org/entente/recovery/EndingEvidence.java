package org.entente.recovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.incident.Incident;

/**
 * Something that says that a crisis is ending.
 *
 * @param kind what it is
 * @param day when
 * @param evidence key of the incident, or document
 */
public record EndingEvidence(EndingKind kind, LocalDate day, String evidence) {
    /** By day, then by what it rests on. */
    public static final Comparator<EndingEvidence> ORDER =
            Comparator.comparing(EndingEvidence::day).thenComparing(EndingEvidence::evidence);

    /** What an incident says of it; empty for most. */
    public static Optional<EndingEvidence> of(Incident incident) {
        return EndingKind.of(incident).map(kind -> new EndingEvidence(kind, incident.day(), incident.key()));
    }
}
