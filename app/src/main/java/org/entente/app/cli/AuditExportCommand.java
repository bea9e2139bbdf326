package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.CaseAudit;
import org.entente.Observatory;
import org.entente.app.web.Citations;
import org.entente.app.web.ViewAddress;
import org.entente.audit.AuditResult;
import org.entente.audit.Journal;
import org.entente.export.Archive;
import org.entente.export.AuditTables;
import org.entente.export.Export;
import org.entente.export.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the audits of a case as a replication archive. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Write samples, weights, every answer, results and corrections as a zip with codebook, citation and"
                        + " the hashes of what was read. Show it to no coder who is still at work.")
final class AuditExportCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Parameters(index = "1", paramLabel = "OUT.zip", description = "Where to write it.")
    private Path out = Path.of("audit.zip");

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    private final Clock clock;
    private final Console console;

    AuditExportCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            Export export = export(observatory, day, today);
            Table<?> figure = export.tables().getFirst();
            byte[] zip = Archive.of(
                    export,
                    figure,
                    List.of("entente audit export " + arguments.folder() + " OUT.zip --as-of " + day),
                    observatory.manifest().held());
            Files.write(out, zip);
            console.print("wrote    %s, %d bytes", out, zip.length);
        }
        return 0;
    }

    private static Export export(Observatory observatory, LocalDate day, LocalDate today) {
        CaseAudit audit = observatory.books().audit(day);
        List<AuditResult> results = audit.results();
        Journal journal = audit.journal();
        return new Export(
                Citations.of(observatory, day, today).cite(ViewAddress.parse("/audit")),
                List.of("Coders see no other coder's answers before they have given their own."),
                Map.of("samples", (long) results.size(), "entries", (long)
                        journal.entries().size()),
                List.of(
                        AuditTables.precision(results),
                        AuditTables.samples(results),
                        AuditTables.strata(results),
                        AuditTables.items(results),
                        AuditTables.judgements(journal),
                        AuditTables.corrections(journal)));
    }
}
