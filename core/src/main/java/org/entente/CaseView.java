package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.brief.BriefFacts;
import org.entente.casefile.CaseFile;
import org.entente.crisis.Episodes;
import org.entente.incident.Incident;
import org.entente.incident.LadderStep;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;
import org.entente.series.Window;

/**
 * What is known of a case at one time: the figures that summary, brief and pages share.
 *
 * @param caseFile the case
 * @param asOf the last day whose knowledge took part
 * @param window the days under study, cut at {@code asOf}
 * @param files what became of each file's records
 * @param ladder the steps from events to incidents
 * @param incidents how many incidents of each evidence
 * @param episodes the declared episodes
 * @param absent sources for which no file is there
 * @param vintage a short hash of everything that was read
 */
public record CaseView(
        CaseFile caseFile,
        LocalDate asOf,
        Window window,
        List<LoadReport> files,
        List<LadderStep> ladder,
        Map<Evidence, Long> incidents,
        Episodes episodes,
        List<Source> absent,
        String vintage) {

    /** Copies the collections. */
    public CaseView {
        files = List.copyOf(files);
        ladder = List.copyOf(ladder);
        incidents = Map.copyOf(incidents);
        absent = List.copyOf(absent);
    }

    /** True when any of it was chosen by a person. */
    public boolean curated() {
        return incidents.getOrDefault(Evidence.CURATED, 0L) > 0;
    }

    /** True when any of it was coded by a program. */
    public boolean machine() {
        return incidents.getOrDefault(Evidence.MACHINE, 0L) > 0;
    }

    /** How many incidents of one evidence. */
    public long count(Evidence evidence) {
        return incidents.getOrDefault(evidence, 0L);
    }

    /** What is not there or could not be told, in plain words. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        absent.forEach(source -> missing.add(
                "No file is there for the source " + source.read() + (source.optional() ? " (optional)" : "")));
        files.stream()
                .filter(file -> file.setAside() > 0)
                .forEach(file -> missing.add(
                        file.setAside() + " of " + file.records() + " records of " + file.name() + " were set aside"));
        missing.addAll(undated());
        if (!machine()) {
            missing.add("No machine-coded stream is loaded, so there are no rates, means or warnings");
        }
        return missing;
    }

    /** The declared episodes that have no dates, in plain words. Before the case's end, that more will come is not told. */
    public List<String> undated() {
        List<String> undated = new ArrayList<>();
        episodes.missing().forEach(text -> undated.add("Not dated: " + text));
        boolean wholePeriod = caseFile.to().map(to -> !asOf.isBefore(to)).orElse(true);
        if (wholePeriod && episodes.later() > 0) {
            undated.add(
                    episodes.later() + " declared episodes begin after " + asOf + "; see them with a later --as-of");
        }
        return undated;
    }

    /** What the brief is made from. */
    BriefFacts briefFacts(List<Incident> latest) {
        return new BriefFacts(
                caseFile.title(),
                caseFile.dyad(),
                asOf,
                count(Evidence.CURATED),
                count(Evidence.MACHINE),
                episodes.known(),
                latest,
                missing(),
                vintage);
    }
}
