package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.brief.BriefFacts;
import org.entente.brief.DisconnectFacts;
import org.entente.casefile.CaseFile;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.Episodes;
import org.entente.fragility.Balance;
import org.entente.incident.Incident;
import org.entente.incident.LadderStep;
import org.entente.ingest.Adapters;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;
import org.entente.recovery.CrisisBook;
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
 * @param between how many incidents there are between the two in those days
 * @param episodes the declared episodes
 * @param crises the crises that the detector found
 * @param record what the case says beside its events
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
        long between,
        Episodes episodes,
        DetectedCrises crises,
        RecordView record,
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
        missing.addAll(absences());
        files.stream()
                .filter(file -> file.setAside() > 0)
                .forEach(file -> missing.add(
                        file.setAside() + " of " + file.records() + " records of " + file.name() + " were set aside"));
        missing.addAll(undated());
        record.missing().forEach(text -> missing.add("Not known: " + text));
        if (!machine()) {
            missing.add("No machine-coded stream is loaded, so there are no rates, means or warnings");
        }
        return missing;
    }

    /** The sources for which no file is there; once something was read, optional ones that are known by name in one line. */
    private List<String> absences() {
        Predicate<Source> incidental = source -> !files.isEmpty()
                && source.optional()
                && Adapters.find(source.adapter()).isPresent();
        List<String> lines = new ArrayList<>();
        absent.stream()
                .filter(incidental.negate())
                .map(source -> "No file is there for the source " + absence(source))
                .forEach(lines::add);
        List<String> rest = absent.stream().filter(incidental).map(Source::read).toList();
        if (!rest.isEmpty()) {
            lines.add("Optional, and no file is there: " + String.join(", ", rest));
        }
        return lines;
    }

    /** A source for which no file is there, in words, with what gets it. */
    public String absence(Source source) {
        List<String> remarks = new ArrayList<>();
        remarks.add(source.optional() ? "optional" : "the case needs it");
        if (Advice.isFetched(caseFile, source)) {
            remarks.add("entente fetch gdelt gets it");
        }
        Adapters.find(source.adapter())
                .ifPresent(adapter -> remarks.add("see " + adapter.profile().page()));
        return source.read() + " (" + String.join("; ", remarks) + ")";
    }

    /** What to do when the case shows nothing; empty when it shows something. */
    public Optional<Advice> advice(String pair) {
        return between > 0
                ? Optional.empty()
                : Optional.of(Advice.of(
                        caseFile,
                        window,
                        pair,
                        files.stream().mapToLong(LoadReport::records).sum(),
                        absent));
    }

    /** The evidence to show first: what was read, else what the case names. */
    public Evidence usual() {
        boolean names = caseFile.sources().stream().anyMatch(source -> source.evidence() == Evidence.CURATED);
        return curated() || (!machine() && (names || caseFile.sources().isEmpty()))
                ? Evidence.CURATED
                : Evidence.MACHINE;
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
    BriefFacts briefFacts(CrisisBook book, List<Incident> latest, Balance balance, DisconnectFacts disconnect) {
        return new BriefFacts(
                caseFile.title(),
                caseFile.dyad(),
                asOf,
                count(Evidence.CURATED),
                count(Evidence.MACHINE),
                episodes.known(),
                crises,
                book,
                balance,
                disconnect,
                record.ties(),
                record.agreements(),
                record.drawn(),
                record.evidence(),
                record.principles(),
                latest,
                missing(),
                vintage);
    }
}
