package org.entente.recovery;

import java.time.LocalDate;
import java.util.Comparator;

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
}
