package org.entente.corroboration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.casefile.Reference;
import org.entente.incident.Incident;
import org.entente.ingest.FileFinder;
import org.entente.provenance.Evidence;
import org.entente.series.Method;
import org.entente.series.Window;

/**
 * Curated incidents held against the collections that a case refers to.
 *
 * @param method name and version of the way in which it was decided
 * @param collections the collections, found or absent, in the order of the case
 * @param findings one for each curated incident, by day and key
 */
public record Corroboration(Method method, List<Collection> collections, List<Finding> findings) {
    private static final Method METHOD = new Method("corroboration", 1);

    /** Copies the lists. */
    public Corroboration {
        collections = List.copyOf(collections);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the collections and compares. The same files and incidents give the same result.
     *
     * @param incidents those that are not curated are left out
     * @param references what the case refers to, each relative to its folder; absent files are no failure
     * @throws java.io.UncheckedIOException when a file is there but cannot be read
     */
    public static Corroboration of(
            List<Incident> incidents, List<Reference> references, Path caseFolder, ActorDirectory directory) {
        List<Incident> curated = incidents.stream()
                .filter(incident -> incident.evidence() == Evidence.CURATED)
                .sorted(Comparator.comparing(Incident::day).thenComparing(Incident::key))
                .toList();
        if (curated.isEmpty()) {
            return new Corroboration(METHOD, List.of(), List.of());
        }
        Shelf shelf = new Shelf(new FileFinder(caseFolder), directory, window(curated));
        List<Collection> collections = references.stream().map(shelf::read).toList();
        Names names = new Names(directory);
        List<Claim> claims =
                curated.stream().map(incident -> Claim.of(incident, names)).toList();
        return new Corroboration(METHOD, collections, shelf.matcher(names).match(claims));
    }

    /** The days for which reports are wanted. */
    private static Window window(List<Incident> curated) {
        LocalDate first = curated.getFirst().day().minusDays(Matcher.FARTHEST);
        return new Window(first, curated.getLast().day().plusDays(Matcher.FARTHEST));
    }

    /** How many incidents have this verdict. */
    public long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** The incidents of this verdict, by day. */
    public List<Finding> list(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** One line for each kind of collection that is there, in the order of {@link Reference.Kind}. */
    public List<Tally> tallies() {
        return Arrays.stream(Reference.Kind.values())
                .filter(kind -> collections.stream()
                        .anyMatch(collection ->
                                collection.present() && collection.reference().kind() == kind))
                .map(this::tally)
                .toList();
    }

    private Tally tally(Reference.Kind kind) {
        return new Tally(
                kind,
                findings.stream()
                        .filter(finding -> finding.corroboratedBy(kind))
                        .count(),
                findings.stream()
                        .filter(finding -> finding.missingFrom().contains(kind))
                        .count(),
                findings.stream()
                        .filter(finding -> finding.notCovered().contains(kind))
                        .count());
    }

    /** The collections as they are read, with the reports that matter kept. */
    private static final class Shelf {
        private final FileFinder finder;
        private final ActorDirectory directory;
        private final ReportIndex index;
        private final Coverage coverage = new Coverage();
        private final Set<Reference.Kind> present = EnumSet.noneOf(Reference.Kind.class);

        Shelf(FileFinder finder, ActorDirectory directory, Window wanted) {
            this.finder = finder;
            this.directory = directory;
            this.index = new ReportIndex(wanted);
        }

        Collection read(Reference reference) {
            List<Path> paths = finder.paths(reference.read());
            Coverage own = new Coverage();
            List<Report> kept = new ArrayList<>();
            ReportReader reader = ReportReader.of(reference.kind(), directory);
            for (Path path : paths) {
                present.add(reference.kind());
                reader.read(new ReferenceFile(path), report -> {
                    coverage.add(report);
                    own.add(report);
                    if (index.add(report)) {
                        kept.add(report);
                    }
                });
            }
            List<String> files = paths.stream()
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
            return new Collection(reference, files, kept.size(), own.span(reference.kind()));
        }

        Matcher matcher(Names names) {
            return new Matcher(index, coverage, present, names);
        }
    }
}
