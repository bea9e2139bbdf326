package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.ingest.IngestPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what {@code ingest} would do. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Print which files would be read, and do nothing.")
final class PlanCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    private final Clock clock;
    private final Console console;

    PlanCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            print(observatory.plan(), console);
        }
        return 0;
    }

    static void print(IngestPlan plan, Console console) {
        plan.steps().forEach(step -> console.print(line(step)));
        plan.missing()
                .forEach(
                        source -> console.print("absent  " + source.read() + (source.optional() ? " (optional)" : "")));
        if (plan.isDone()) {
            console.print("nothing to do");
        }
    }

    private static String line(IngestPlan.Step step) {
        return switch (step) {
            case IngestPlan.Read read ->
                "read    " + read.name() + " (" + read.file().state().bytes() + " bytes)";
            case IngestPlan.Reread reread -> "reread  " + reread.name() + " (" + reread.reason() + ")";
            case IngestPlan.Keep keep -> "keep    " + keep.name();
            case IngestPlan.Forget forget ->
                "forget  " + forget.name() + " (the case no longer reads it, or it has gone)";
        };
    }
}
