package org.entente.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.FetchPlan;
import org.entente.fetch.FetchSettings;
import org.entente.fetch.GdeltFetch;
import org.entente.series.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches current data. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Fetch current data from the web, only what names the case's actors.",
        synopsisSubcommandLabel = "COMMAND")
final class FetchCommand {
    private static final int NANOS = 1_000_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    FetchCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Command(
            name = "gdelt",
            mixinStandardHelpOptions = true,
            description = "Fetch GDELT's events of the case's period, of some days, or the newest: one file a day, only"
                    + " rows that name the case's actors. What is held already is left; killed at any point, the next run completes."
                    + " Missing slots are recorded in fetched.tsv.")
    int gdelt(
            @Parameters(paramLabel = "CASE", description = "Folder of the case.") Path folder,
            @Option(names = "--from", paramLabel = "DAY", description = "First day, such as 2018-11-25 (UTC).")
                    Optional<LocalDate> from,
            @Option(names = "--to", paramLabel = "DAY", description = "Last day.") Optional<LocalDate> to,
            @Option(
                            names = "--newest",
                            paramLabel = "N",
                            description = "Instead of days: the N quarters of an hour published last.")
                    Optional<Integer> newest,
            @Option(
                            names = "--into",
                            paramLabel = "FOLDER",
                            description = "Where to keep the data. Default: the folder from which the case reads"
                                    + " gdelt, else data/gdelt in the case's folder.")
                    Optional<Path> into,
            @Option(
                            names = "--base",
                            paramLabel = "URL",
                            description = "Where lists and files lie. Default: ${DEFAULT-VALUE}.",
                            defaultValue = "http://data.gdeltproject.org/gdeltv2")
                    String base,
            @Option(
                            names = "--rate",
                            paramLabel = "N",
                            description = "Requests a second, at most. Default: ${DEFAULT-VALUE}, for a public server.",
                            defaultValue = "1")
                    double rate,
            @Option(names = "--dry-run", description = "Print the plan, and do nothing.") boolean dryRun) {
        boolean asked = from.isPresent() || to.isPresent() || newest.isPresent();
        Optional<FetchPlan.Request> given = asked ? Optional.of(request(from, to, newest)) : Optional.empty();
        FetchSettings settings = settings(base, rate);
        CaseFile caseFile = Observatory.read(folder);
        FetchPlan.Request request = given.orElseGet(() -> FetchPlan.Period.of(caseFile, LocalDate.now(clock)));
        FetchFolder target = into.map(FetchFolder::new).orElseGet(() -> FetchFolder.of(caseFile));
        GdeltFetch fetch = Observatory.fetch(caseFile, target, settings, LocalDate.now(clock));
        FetchPlan plan = fetch.plan(request, !dryRun);
        print(plan, target, rate);
        return dryRun || plan.isDone() ? 0 : run(fetch, plan);
    }

    private FetchPlan.Request request(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Integer> newest) {
        boolean period = from.isPresent() && to.isPresent();
        boolean anyDay = from.isPresent() || to.isPresent();
        if (newest.isPresent() == anyDay || period != anyDay) {
            throw wrong("give either --from DAY and --to DAY, or --newest N");
        }
        if (newest.isPresent()) {
            return new FetchPlan.Newest(newest.get());
        }
        if (to.orElseThrow().isBefore(from.orElseThrow())) {
            throw wrong("--to " + to.get() + " lies before --from " + from.get());
        }
        return new FetchPlan.Period(new Window(from.get(), to.get()));
    }

    private FetchSettings settings(String base, double rate) {
        if (!(rate > 0 && rate <= 1000)) {
            throw wrong("--rate " + rate + ": give more than 0 and at most 1000 requests a second");
        }
        try {
            return FetchSettings.polite(URI.create(base)).withPause(Duration.ofNanos((long) (NANOS / rate)));
        } catch (IllegalArgumentException e) {
            throw wrong("--base " + base + ": " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.subcommands().getOrDefault("gdelt", spec.commandLine()), message);
    }

    private void print(FetchPlan plan, FetchFolder target, double rate) {
        FetchLines lines = new FetchLines(console);
        lines.begin(plan, target);
        if (plan.files() > 0) {
            console.print(
                    "fetch    %d files, %s, at %s a second at least %s",
                    plan.files(),
                    FetchLines.megabytes(plan.bytes()),
                    FetchLines.number(rate),
                    FetchLines.time(plan.files() / rate));
        }
        if (plan.again() > 0) {
            console.print("again    %d of them were missing or broken before", plan.again());
        }
        if (!plan.absent().isEmpty()) {
            console.print(
                    "missing  the list lacks %d slots: %s", plan.absent().size(), FetchLines.shown(plan.absent()));
        }
        if (plan.notYet() > 0) {
            console.print("not yet  %d slots are not published yet", plan.notYet());
        }
        lines.end(plan);
    }

    private int run(GdeltFetch fetch, FetchPlan plan) {
        FetchLines lines = new FetchLines(console);
        try (ProgressLine progress = new ProgressLine(console)) {
            fetch.run(plan, progress, lines::day);
        }
        lines.sum();
        return lines.exitCode();
    }
}
