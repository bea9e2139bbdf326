package org.entente.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.AnswersFor;
import org.entente.actor.Dyad;
import org.entente.crisis.DeclaredEpisode;
import org.entente.incident.Mark;
import org.entente.ingest.Source;
import org.entente.series.Window;

/**
 * A case as read and checked.
 *
 * @param id its key, the name of its folder in {@code out/}
 * @param title its name
 * @param folder where it lies
 * @param dyad the two states
 * @param from the first day of the period under study
 * @param to the last day; empty for a case that runs on
 * @param thirdParties keys of states and organisations whose part is shown beside the pair's
 * @param sources what it reads
 * @param references collections against which {@code doctor} holds curated entries
 * @param answersFor who answers for whom
 * @param episodes crises that a person declares
 * @param keep marks that leave no row out, see {@link Mark}
 * @param record what it says beside its events
 */
public record CaseFile(
        String id,
        String title,
        Path folder,
        Dyad dyad,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> thirdParties,
        List<Source> sources,
        List<Reference> references,
        List<AnswersFor> answersFor,
        List<DeclaredEpisode> episodes,
        Set<Mark> keep,
        CaseRecord record) {

    /** Copies the collections. */
    public CaseFile {
        thirdParties = List.copyOf(thirdParties);
        sources = List.copyOf(sources);
        references = List.copyOf(references);
        answersFor = List.copyOf(answersFor);
        episodes = List.copyOf(episodes);
        keep = Set.copyOf(keep);
    }

    /** The days under study, up to a day; that day alone when it lies before the first. */
    public Window days(LocalDate asOf) {
        LocalDate last = to.filter(day -> day.isBefore(asOf)).orElse(asOf);
        return last.isBefore(from) ? new Window(last, last) : new Window(from, last);
    }

    /** The same pair and period, without anything to read or to say of them. */
    public CaseFile emptied() {
        return new CaseFile(
                id,
                title,
                folder,
                dyad,
                from,
                to,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                CaseRecord.NONE);
    }

    /** The name of the file that makes a folder a case. */
    public static final String FILE_NAME = "case.yaml";
}
