package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.CaseAudit;
import org.entente.Observatory;
import org.entente.audit.AuditResult;
import org.entente.audit.PrecisionRow;
import org.entente.series.Estimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what the audits of a case say. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Print each sample with how much of it is right, by class, source and type, and how far its coders"
                        + " agree.")
final class AuditShowCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    private final Clock clock;
    private final Console console;

    AuditShowCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            CaseAudit audit = observatory.books().audit(observatory.asOf(Optional.empty()));
            List<AuditResult> results = audit.results();
            if (results.isEmpty()) {
                console.print(
                        "no sample is drawn; entente audit sample %s --size 100 --seed 1 draws one",
                        arguments.folder());
            }
            results.forEach(this::print);
            console.print(
                    "journal  %d entries, %d corrections stand",
                    audit.journal().entries().size(),
                    audit.journal().corrections().size());
        }
        return 0;
    }

    private void print(AuditResult result) {
        console.heading("sample " + result.sample().id());
        console.print(
                "%d of %d %s, %s, as of %s, vintage %s, seed %d, drawn on %s by %s",
                result.sample().items().size(),
                result.sample().population(),
                result.sample().frame().kind().word(),
                result.sample().frame().window(),
                result.sample().frame().asOf(),
                result.sample().frame().vintage(),
                result.sample().seed(),
                result.sample().drawnOn(),
                result.sample().drawnBy());
        result.precision().forEach(this::print);
        agreement("agreement on answers", result.alpha());
        agreement("agreement on what counts", result.alphaCounts());
    }

    private void print(PrecisionRow row) {
        console.print(
                "  %-18s %-32s %4d of %4d answered, %s",
                row.by(),
                row.value(),
                row.judged(),
                row.drawn(),
                row.share().map(AuditCommand::figure).orElse("not known"));
    }

    private void agreement(String what, Optional<Estimate> alpha) {
        console.print(
                "  %-18s alpha %s", what, alpha.map(AuditCommand::figure).orElse("not known: it needs two coders"));
    }
}
