package org.entente.corroboration;

import java.time.LocalDate;
import java.util.List;
import org.entente.casefile.Reference;

/**
 * What the collections say of one curated incident.
 *
 * @param key the incident's key
 * @param day the incident's day
 * @param verdict the sum of it
 * @param matches the reports that agree, nearest day first; for {@link Verdict#PERHAPS_WRONG_DATE} those days off
 * @param missingFrom collections that cover the day and should report such an incident, but do not
 * @param notCovered collections that would report such an incident, but have nothing for that time
 */
public record Finding(
        String key,
        LocalDate day,
        Verdict verdict,
        List<Match> matches,
        List<Reference.Kind> missingFrom,
        List<Reference.Kind> notCovered) {

    /** Copies the lists. */
    public Finding {
        matches = List.copyOf(matches);
        missingFrom = List.copyOf(missingFrom);
        notCovered = List.copyOf(notCovered);
    }

    /** True when a report of this collection corroborates the incident. */
    public boolean corroboratedBy(Reference.Kind collection) {
        return verdict == Verdict.CORROBORATED && matches.stream().anyMatch(match -> match.collection() == collection);
    }
}
