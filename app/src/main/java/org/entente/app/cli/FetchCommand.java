package org.entente.app.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.FetchPlan;
import org.entente.fetch.FetchReport;
import org.entente.fetch.FetchSettings;
import org.entente.fetch.GdeltFetch;
import org.entente.fetch.Slot;
import org.entente.fetch.SlotRecord;
import org.entente.fetch.SlotState;
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
    private static final int MOST_SHOWN = 10;
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
            description = "Fetch GDELT's events of some days, or the newest: one file a day, only rows that name the"
                    + " case's actors. What is held already is left; killed at any point, the next run completes."
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
        FetchPlan.Request request = request(from, to, newest);
        FetchSettings settings = settings(base, rate);
        CaseFile caseFile = Observatory.read(folder);
        FetchFolder target = into.map(FetchFolder::new).orElseGet(() -> FetchFolder.of(caseFile));
        GdeltFetch fetch = Observatory.fetch(caseFile, target, settings, LocalDate.now(clock));
        FetchPlan plan = fetch.plan(request, !dryRun);
        print(plan, target, rate);
        return dryRun ? 0 : run(fetch, plan);
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
        console.print("slots    %s, %d days", plan.range(), plan.days().size());
        console.print("into     %s", target.path());
        console.print("actors   %s", String.join(" ", plan.actors().keys()));
        if (plan.list().skipped() > 0) {
            console.print("skipped  %d malformed lines of the list", plan.list().skipped());
            plan.list().samples().forEach(line -> console.print("         " + line));
        }
        console.print("held     %d slots", plan.held());
        if (plan.files() > 0) {
            console.print(
                    "fetch    %d files, %s, at %s a second at least %s",
                    plan.files(), megabytes(plan.bytes()), number(rate), time(plan.files() / rate));
        }
        if (plan.again() > 0) {
            console.print("again    %d of them were missing or broken before", plan.again());
        }
        if (!plan.absent().isEmpty()) {
            console.print("missing  the list lacks %d slots: %s", plan.absent().size(), shown(plan.absent()));
        }
        if (plan.notYet() > 0) {
            console.print("not yet  %d slots are not published yet", plan.notYet());
        }
        if (plan.isDone()) {
            console.print("nothing to do");
        }
    }

    private static String shown(List<Slot> slots) {
        List<String> names =
                new ArrayList<>(slots.stream().limit(MOST_SHOWN).map(Slot::name).toList());
        if (slots.size() > MOST_SHOWN) {
            names.add("...");
        }
        return String.join(" ", names);
    }

    private int run(GdeltFetch fetch, FetchPlan plan) {
        if (plan.isDone()) {
            return 0;
        }
        long begun = System.nanoTime();
        List<FetchReport> days = new ArrayList<>();
        try (ProgressLine progress = new ProgressLine(console)) {
            fetch.run(plan, progress, day -> {
                days.add(day);
                print(day);
            });
        }
        int files = days.stream().mapToInt(FetchReport::fetched).sum();
        long bytes = days.stream().mapToLong(FetchReport::bytes).sum();
        double seconds = Math.max(1e-3, (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1));
        console.print(
                "fetched  %d files, %s in %s, %s files a second",
                files, megabytes(bytes), time(seconds), number(files / seconds));
        boolean broken =
                days.stream().anyMatch(day -> !day.list(SlotState.BROKEN).isEmpty());
        return broken ? Entente.UNAVAILABLE : 0;
    }

    private void print(FetchReport day) {
        List<SlotRecord> missing = day.list(SlotState.MISSING);
        List<SlotRecord> broken = day.list(SlotState.BROKEN);
        console.print(
                "%s  %d slots fetched, %d missing, %d broken; %d of %d rows kept, %d aside%s",
                day.day(),
                day.list(SlotState.FETCHED).size(),
                missing.size(),
                broken.size(),
                day.rowsKept(),
                day.rowsSeen(),
                day.rowsAside(),
                day.whole() ? "" : "; so far, as not all slots were tried");
        missing.stream()
                .limit(MOST_SHOWN)
                .forEach(slot -> console.print("  missing " + slot.slot() + ": " + slot.reason()));
        if (missing.size() > MOST_SHOWN) {
            console.print("  ... and %d more, see fetched.tsv", missing.size() - MOST_SHOWN);
        }
        broken.forEach(slot -> console.error("broken " + slot.slot() + ": " + slot.reason()));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private static String time(double seconds) {
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        return seconds < 6000
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
