package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.ingest.IngestReport;
import org.entente.ingest.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads what the case names into the data file. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Read the case's files into the data file. What is held already is left; killed at any point, the next"
                        + " run completes.")
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    private final Clock clock;
    private final Console console;

    IngestCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            return ingest(observatory, console);
        }
    }

    /** Plans and does it. @return 0, or {@link Entente#BAD_INPUT} when a file could not be read */
    static int ingest(Observatory observatory, Console console) {
        IngestReport report = withProgress(observatory, console);
        report.loaded().forEach(file -> console.print(line(file)));
        if (report.loaded().isEmpty() && report.broken().isEmpty()) {
            console.print("nothing new to read");
        }
        report.broken().forEach(console::error);
        return report.broken().isEmpty() ? 0 : Entente.BAD_INPUT;
    }

    private static IngestReport withProgress(Observatory observatory, Console console) {
        try (ProgressLine progress = new ProgressLine(console)) {
            return observatory.ingest(observatory.plan(), progress);
        }
    }

    static String line(LoadReport file) {
        return "read %s: %s records = %s accepted + %s set aside (%s%s)"
                .formatted(
                        file.name(),
                        file.records(),
                        file.accepted(),
                        file.setAside(),
                        file.evidence(),
                        file.holds().equals("event") ? "" : " " + file.holds() + "s");
    }
}
