package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.CaseAudit;
import org.entente.Observatory;
import org.entente.audit.AuditException;
import org.entente.audit.Sample;
import org.entente.audit.SampleKind;
import org.entente.audit.Stratum;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a sample. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draw a random sample of what the data file holds of the case's period, stratified by pair, quad"
                + " class and source, and keep it. The same data, size and seed draw the same.")
final class AuditSampleCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(names = "--size", required = true, paramLabel = "N", description = "How many items to draw.")
    private int size;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "S",
            description = "Any whole number; with it the drawing can be done again.")
    private long seed;

    @Option(names = "--by", paramLabel = "NAME", description = "Who draws it. Default: ${DEFAULT-VALUE}.")
    private String by = "not named";

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "own, answered-for, context or all. Default: ${DEFAULT-VALUE}.")
    private String layer = "own";

    @Option(names = "--evidence", paramLabel = "WORD", description = "curated or machine. Default: both.")
    private Optional<Evidence> evidence = Optional.empty();

    @Option(
            names = "--documents",
            description = "Draw from the news texts from which nothing was coded instead, to see what was missed.")
    private boolean documents;

    private final Clock clock;
    private final Console console;

    AuditSampleCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            print(observatory.books().audit(day).draw(order(), by, today));
        }
        return 0;
    }

    private CaseAudit.Order order() {
        return new CaseAudit.Order(
                documents ? SampleKind.DOCUMENTS : SampleKind.INCIDENTS,
                documents ? Optional.empty() : layer(),
                documents ? Optional.empty() : evidence,
                size,
                seed);
    }

    private Optional<Layer> layer() {
        return switch (layer) {
            case "own" -> Optional.of(Layer.OWN);
            case "answered-for" -> Optional.of(Layer.ANSWERED_FOR);
            case "context" -> Optional.of(Layer.CONTEXT);
            case "all" -> Optional.empty();
            default ->
                throw new AuditException(
                        "--layer " + layer + ": there is no such layer; write own, answered-for, context or all");
        };
    }

    private void print(Sample sample) {
        console.print(
                "drew     %s: %d of %d %s, seed %d",
                sample.id(),
                sample.items().size(),
                sample.population(),
                sample.frame().kind().word(),
                sample.seed());
        for (Stratum stratum : sample.strata()) {
            console.print(String.format(
                    Locale.ROOT,
                    "  %-60s %5d of %7d, weight %.2f",
                    stratum.label(),
                    stratum.drawn(),
                    stratum.population(),
                    stratum.weight()));
        }
        console.print("next     entente serve %s, then open /audit and code it twice", arguments.folder());
    }
}
