package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseRecord;
import org.entente.ingest.FileFinder;
import org.entente.redline.RedLine;
import org.entente.zone.Control;
import org.entente.zone.Zone;

/** What was checked of a case that has no mistakes, line by line. */
final class CheckedCase {
    private CheckedCase() {}

    static List<String> lines(Path folder, CaseFile caseFile) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s, %s sources, %s declared episodes, no mistakes"
                .formatted(
                        folder,
                        caseFile.dyad().code(),
                        caseFile.sources().size(),
                        caseFile.episodes().size()));
        FileFinder finder = new FileFinder(caseFile.folder());
        caseFile.sources()
                .forEach(source -> lines.add("reads      %s as %s, %s files"
                        .formatted(
                                source.read(),
                                source.adapter(),
                                finder.paths(source.read()).size())));
        lines.addAll(record(caseFile.record()));
        lines.add(
                "not asked  the rows of these files, and whether keys of incidents that the case names are among them");
        return lines;
    }

    private static List<String> record(CaseRecord record) {
        List<String> lines = new ArrayList<>();
        if (!record.zones().list().isEmpty()) {
            lines.add(
                    "zones      " + record.zones().list().stream().map(Zone::id).collect(Collectors.joining(", "))
                            + ": drawn soundly");
        }
        if (!record.control().list().isEmpty()) {
            lines.add("control    %s changes of %s places"
                    .formatted(
                            record.control().list().size(),
                            record.control().list().stream()
                                    .map(Control.Change::place)
                                    .distinct()
                                    .count()));
        }
        if (!record.redLines().isEmpty()) {
            lines.add(
                    "red lines  " + record.redLines().stream().map(RedLine::id).collect(Collectors.joining(", ")));
        }
        if (!record.agreements().isEmpty()) {
            lines.add("agreements "
                    + record.agreements().stream()
                            .map(agreement -> agreement.id() + " ("
                                    + agreement.provisions().size() + " provisions)")
                            .collect(Collectors.joining(", ")));
        }
        long conditions = record.redLines().stream()
                        .mapToLong(CheckedCase::conditions)
                        .sum()
                + record.agreements().stream().flatMap(Agreement::conditions).count();
        if (conditions > 0) {
            lines.add("conditions " + conditions + ": types are right, zones and actors known");
        }
        return lines;
    }

    private static long conditions(RedLine line) {
        return 1L + (line.approach().isPresent() ? 2 : 0) + (line.consequence().isPresent() ? 1 : 0);
    }
}
