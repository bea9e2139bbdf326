package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.casefile.Reference;
import org.entente.corroboration.Corroboration;
import org.entente.corroboration.Finding;
import org.entente.corroboration.Verdict;
import org.entente.incident.MarkCount;
import org.entente.ingest.Mismatch;
import org.entente.ingest.SetAside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains what is in the data file, what was set aside and why, and how the record stands against other collections. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Explain the data: records read, accepted and set aside with the reason, the ladder from rows to"
                + " incidents, and which curated entries other collections corroborate.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(
            names = "--all",
            description = "List every record that was set aside, and every entry. Default: the first 20 of each.")
    private boolean all;

    private final Clock clock;
    private final Console console;

    DoctorCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            CaseView view = observatory.view(day);
            files(view, observatory);
            mismatches(observatory.manifest().mismatches());
            ladder(view);
            marks(observatory);
            if (!observatory.caseFile().references().isEmpty()) {
                corroboration(observatory.corroboration());
            }
            console.heading("missing");
            view.missing().forEach(text -> console.print("  " + text));
        }
        return 0;
    }

    private int most() {
        return all ? Integer.MAX_VALUE : 20;
    }

    private void files(CaseView view, Observatory observatory) {
        console.heading("files");
        if (view.files().isEmpty()) {
            console.print("  none read yet; entente ingest %s", arguments.folder());
        }
        view.files().forEach(file -> console.print("  " + IngestCommand.line(file)));
        List<SetAside> records = observatory.manifest().setAside(most());
        if (!records.isEmpty()) {
            console.heading("set aside");
            records.forEach(record -> console.print("  " + record));
        }
    }

    /** One line a file. */
    private void mismatches(List<Mismatch> mismatches) {
        if (mismatches.isEmpty()) {
            return;
        }
        console.heading("other classes and weights than in our tables; both are kept");
        mismatches.stream()
                .collect(Collectors.groupingBy(Mismatch::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, lines) -> console.print("  " + file + ": " + line(lines)));
    }

    private String line(List<Mismatch> lines) {
        String first = lines.stream().limit(most()).map(Mismatch::toString).collect(Collectors.joining(", "));
        return lines.size() <= most() ? first : first + " ... and " + (lines.size() - most()) + " more (--all)";
    }

    private void ladder(CaseView view) {
        console.heading("from rows to incidents");
        view.ladder()
                .forEach(step -> console.print(
                        "  %d. %s (%s): %d rows in, %d out",
                        step.number(), step.name(), step.evidence().word(), step.rowsIn(), step.rowsOut()));
    }

    private void marks(Observatory observatory) {
        List<MarkCount> marks = observatory.marks();
        if (marks.isEmpty()) {
            return;
        }
        console.heading("marked as doubtful");
        marks.forEach(count -> console.print(
                "  %s (%s): %d rows, %d of the pair, %s",
                count.mark().word(),
                count.mark().label(),
                count.rows(),
                count.ofPair(),
                count.kept() ? "kept by the case" : "left out"));
    }

    private void corroboration(Corroboration corroboration) {
        console.heading("curated entries against other collections");
        corroboration.collections().forEach(collection -> console.print("  " + collection.line()));
        corroboration
                .tallies()
                .forEach(tally -> console.print(
                        "  %s: %d entries corroborated, %d not found although it covers the day, %d on days it does not cover",
                        tally.collection().word(), tally.corroborated(), tally.missing(), tally.notCovered()));
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = corroboration.list(verdict);
            console.heading(verdict.label() + ": " + findings.size());
            findings.stream().limit(most()).forEach(this::finding);
            if (findings.size() > most()) {
                console.print("  ... and %d more (--all)", findings.size() - most());
            }
        }
    }

    private void finding(Finding finding) {
        console.print("  " + finding.day() + " " + finding.key()
                + (finding.missingFrom().isEmpty() ? "" : ", not found in " + words(finding.missingFrom())));
        finding.matches().forEach(match -> console.print("    " + match.line()));
    }

    private static String words(List<Reference.Kind> collections) {
        return String.join(", ", collections.stream().map(Reference.Kind::word).toList());
    }
}
