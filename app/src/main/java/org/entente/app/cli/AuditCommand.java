package org.entente.app.cli;

import java.util.Locale;
import org.entente.series.Estimate;
import picocli.CommandLine.Command;

/** Samples of what was coded, and what coders say of them. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Draw samples of what was coded, and see how much of it is right and how far coders agree."
                + " Coders answer at /audit of the dashboard.",
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

    /** A share or a coefficient with its interval: "0.83 (0.74-0.90, n = 60)". */
    static String figure(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f, n = %d)",
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.n());
    }
}
