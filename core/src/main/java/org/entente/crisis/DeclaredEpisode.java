package org.entente.crisis;

import java.util.List;
import java.util.Optional;

/**
 * An episode that a person declares. It has no dates of its own.
 *
 * @param id its key in the case
 * @param title its name
 * @param trigger key of the incident that begins it
 * @param endedBy key of the incident that ends it; empty while it lasts
 * @param openIssues what stays unsettled after the end; when there is any, the crisis is on hold and not resolved
 */
public record DeclaredEpisode(
        String id, String title, String trigger, Optional<String> endedBy, List<String> openIssues) {

    /** Copies the issues. */
    public DeclaredEpisode {
        openIssues = List.copyOf(openIssues);
    }
}
