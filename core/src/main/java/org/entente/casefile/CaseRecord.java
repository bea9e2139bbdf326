package org.entente.casefile;

import java.util.List;
import org.entente.tie.TieSource;

/**
 * What a case says beside its events.
 *
 * @param ties files of ties that others have counted: pledges, memberships, votes, scores a day
 * @param documents collections of documents in which contacts and words are read
 * @param polls files of opinion polls, relative to the case's folder
 */
public record CaseRecord(List<TieSource> ties, List<DocumentSet> documents, List<String> polls) {
    /** A case that says nothing. */
    public static final CaseRecord NONE = new CaseRecord(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public CaseRecord {
        ties = List.copyOf(ties);
        documents = List.copyOf(documents);
        polls = List.copyOf(polls);
    }
}
