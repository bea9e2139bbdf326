package org.entente.casefile;

import java.util.List;
import org.entente.tie.TieSource;

/**
 * What a case says beside its events.
 *
 * @param ties files of ties that others have counted: pledges, memberships, votes, scores a day
 */
public record CaseRecord(List<TieSource> ties) {
    /** A case that says nothing. */
    public static final CaseRecord NONE = new CaseRecord(List.of());

    /** Copies the lists. */
    public CaseRecord {
        ties = List.copyOf(ties);
    }
}
