package org.entente.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.crisis.Episode;

/**
 * A declared episode in words.
 *
 * @param days how long it lasted, onset and end included
 */
public record EpisodeItem(
        String id,
        String title,
        String phase,
        LocalDate onset,
        Optional<LocalDate> end,
        Optional<Long> days,
        EvidenceList.Item trigger,
        Optional<EvidenceList.Item> ending,
        List<String> openIssues) {

    /** Copies the issues. */
    public EpisodeItem {
        openIssues = List.copyOf(openIssues);
    }

    static EpisodeItem of(Words words, Episode episode) {
        return new EpisodeItem(
                episode.declared().id(),
                episode.declared().title(),
                episode.phase().label(),
                episode.onset(),
                episode.end(),
                episode.end().map(end -> ChronoUnit.DAYS.between(episode.onset(), end) + 1),
                EvidenceList.item(words, episode.trigger()),
                episode.ending().map(ending -> EvidenceList.item(words, ending)),
                episode.openIssues());
    }
}
