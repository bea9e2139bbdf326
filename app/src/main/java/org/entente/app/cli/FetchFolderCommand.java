package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.FetchPlan;
import org.entente.fetch.FolderFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what another tool or a mirror puts into a folder. */
@Command(
        name = "folder",
        mixinStandardHelpOptions = true,
        description = "Take in GDELT's files from a folder into which another tool or a mirror puts them"
                + " (20181125003000.export.CSV.zip, also .gz or not packed), just as fetch gdelt does. Nothing in that"
                + " folder is changed. A masterfilelist.txt or lastupdate.txt beside them is held against them.")
final class FetchFolderCommand implements Callable<Integer> {
    private static final int SECONDS = 2;

    @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of(".");

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder in which the files of slots lie.")
    private Path from = Path.of(".");

    @Option(
            names = "--watch",
            description = "Keep looking for new files until interrupted; one that still grows is waited for.")
    private boolean watch;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Where to keep the data. Default: the folder from which the case reads gdelt, else data/gdelt"
                    + " in the case's folder.")
    private Optional<Path> into = Optional.empty();

    private final Clock clock;
    private final Console console;
    private final CountDownLatch interrupted = new CountDownLatch(1);

    FetchFolderCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseFile caseFile = Observatory.read(folder);
        FetchFolder target = into.map(FetchFolder::new).orElseGet(() -> FetchFolder.of(caseFile));
        FolderFetch fetch = Observatory.fetchFrom(from, caseFile, target, () -> LocalDate.now(clock));
        return watch ? watch(fetch, target) : once(fetch, target);
    }

    private int once(FolderFetch fetch, FetchFolder target) {
        FolderFetch.Plan plan = fetch.plan(this::pause);
        print(plan, target);
        if (plan.isDone()) {
            console.print("nothing to do");
            return 0;
        }
        FetchLines lines = new FetchLines(console);
        try (ProgressLine progress = new ProgressLine(console)) {
            fetch.run(plan, progress, lines::day);
        }
        lines.sum();
        return lines.exitCode();
    }

    private int watch(FolderFetch fetch, FetchFolder target) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended)));
        console.print("watching %s (end with Ctrl-C)", from);
        FetchLines lines = new FetchLines(console);
        try (ProgressLine progress = new ProgressLine(console)) {
            fetch.watch(this::pause, progress, plan -> print(plan, target), lines::day);
        } finally {
            ended.countDown();
        }
        lines.sum();
        return lines.exitCode();
    }

    /** Lets a short piece of work be finished; a long one goes on with the next run, as after any kill. */
    private void end(CountDownLatch ended) {
        interrupted.countDown();
        try {
            if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
                console.error("ended in the midst of it; the next run goes on where this one was");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean pause() {
        try {
            return !interrupted.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void print(FolderFetch.Plan plan, FetchFolder target) {
        FetchLines lines = new FetchLines(console);
        plan.fetch().ifPresent(fetch -> {
            lines.begin(fetch, target);
            print(fetch, plan.unlisted());
        });
        if (plan.fetch().isEmpty()) {
            console.print("in       %s lie no files of slots that could be taken in", from);
        }
        lines.some(
                "growing  ",
                plan.growing().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
        lines.some("unusable ", plan.unusable());
    }

    private void print(FetchPlan plan, int unlisted) {
        if (plan.files() > 0) {
            console.print(
                    "take in  %d files, %s%s",
                    plan.files(),
                    FetchLines.megabytes(plan.bytes()),
                    unlisted == 0
                            ? ", all held against a list"
                            : ", " + unlisted + " of them in no list, so that nothing vouches for them");
        }
        if (plan.again() > 0) {
            console.print("again    %d of them were missing or broken before", plan.again());
        }
        if (!plan.absent().isEmpty()) {
            console.print(
                    "missing  the folder has no file for %d slots: %s",
                    plan.absent().size(), FetchLines.shown(plan.absent()));
        }
        if (plan.notYet() > 0) {
            console.print("not yet  %d slots of the last day may still come", plan.notYet());
        }
    }
}
