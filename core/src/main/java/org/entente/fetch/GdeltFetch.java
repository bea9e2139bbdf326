package org.entente.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.entente.actor.ActorDirectory;
import org.entente.casefile.CaseFile;
import org.entente.ingest.Progress;
import org.entente.series.Window;

/**
 * Fetches GDELT's events of some days, or the newest, and keeps the rows that name a case's actors.
 *
 * <p>The main path: {@link #plan}, then {@link #run}. A second run fetches nothing that is held; killed at any point, the
 * next run completes to the same content. One at a time for a folder, one request at a time.
 */
public final class GdeltFetch {
    private static final int MOST_NEWEST = 31 * Slot.A_DAY;

    private final CaseFile caseFile;
    private final ActorDirectory directory;
    private final FetchFolder folder;
    private final FetchSettings settings;
    private final LocalDate today;

    /**
     * @param caseFile the case whose actors count
     * @param directory where their codes stand
     * @param folder where everything is kept
     * @param settings how to behave
     * @param today the day (UTC) on which this is done; nothing can be fetched behind it
     */
    public GdeltFetch(
            CaseFile caseFile, ActorDirectory directory, FetchFolder folder, FetchSettings settings, LocalDate today) {
        this.caseFile = caseFile;
        this.directory = directory;
        this.folder = folder;
        this.settings = settings;
        this.today = today;
    }

    /**
     * Compares what the public list has with what the folder holds. Asks the server for the list unless everything wanted is
     * held.
     *
     * @param keep whether the list may be kept in the folder; without, nothing on disk changes
     * @throws FetchException when the request cannot be fulfilled or the list cannot be had
     */
    public FetchPlan plan(FetchPlan.Request request, boolean keep) {
        try (Web web = new Web(settings)) {
            return keep ? planKeeping(request, web) : planWithTemporaryFolder(request, web);
        } catch (IOException e) {
            throw FetchException.unavailable("the list at " + settings.base() + " cannot be had: " + e.getMessage());
        }
    }

    private FetchPlan planKeeping(FetchPlan.Request request, Web web) throws IOException {
        check(request);
        try (FetchFolder.Lock _ = folder.lock()) {
            folder.clean();
            return plan(request, new ListReader(web, settings, folder.work(), folder.listCache(false)));
        }
    }

    private FetchPlan planWithTemporaryFolder(FetchPlan.Request request, Web web) throws IOException {
        check(request);
        Path temporary = Files.createTempDirectory("entente-list");
        try {
            return plan(request, new ListReader(web, settings, temporary, folder.listCache(true)));
        } finally {
            DayFiles.deleteFolder(temporary);
        }
    }

    private void check(FetchPlan.Request request) {
        switch (request) {
            case FetchPlan.Period period -> check(period.days());
            case FetchPlan.Newest newest -> {
                if (newest.slots() < 1 || newest.slots() > MOST_NEWEST) {
                    throw FetchException.badInput("the newest slots can be 1 to " + MOST_NEWEST + ", not "
                            + newest.slots() + "; use a period for more");
                }
            }
        }
    }

    private void check(Window days) {
        if (days.to().isAfter(today)) {
            throw FetchException.badInput(
                    "the period " + days + " ends in the future; the last day that can be fetched is " + today);
        }
        if (days.from().isBefore(Slot.FIRST.day())) {
            throw FetchException.badInput(
                    "the period " + days + " begins before GDELT 2.0 does; its first day is " + Slot.FIRST.day());
        }
        CaseActors.requireCodes(caseFile, days.from(), directory);
    }

    private FetchPlan plan(FetchPlan.Request request, ListReader lists) throws IOException {
        Manifest manifest = folder.manifest();
        CaseActors actors = CaseActors.keptIn(folder, manifest, caseFile);
        return switch (request) {
            case FetchPlan.Period period -> {
                SlotRange range = SlotRange.of(period.days());
                boolean all = manifest.gaps(range).isEmpty()
                        && range.days()
                                .flatMap(day -> range.on(day).stream())
                                .allMatch(slot -> folder.holds(slot, manifest));
                yield plan(range, actors, manifest, all ? FileList.NOT_READ : lists.read(range));
            }
            case FetchPlan.Newest newest -> {
                ListedFile last = lists.newest();
                SlotRange range = new SlotRange(last.slot().plus(1L - newest.slots()), last.slot());
                FileList list = newest.slots() == 1
                        ? FileList.of(last)
                        : lists.readEnd(range).with(last);
                yield plan(range, actors, manifest, list);
            }
        };
    }

    private FetchPlan plan(SlotRange range, CaseActors actors, Manifest manifest, FileList list) {
        return new FetchPlan(
                range,
                actors,
                range.days()
                        .map(day -> DayPlan.of(day, range.on(day), folder, manifest, list))
                        .toList(),
                list);
    }

    /**
     * Carries out a plan, slot by slot. A file that is missing or broken is recorded and left; the others go on.
     *
     * @param progress hears of bytes
     * @param listener hears of every day as it is done
     * @throws FetchException when the server no longer answers; what was fetched stays
     */
    public void run(FetchPlan plan, Progress progress, Consumer<FetchReport> listener) {
        if (plan.isDone()) {
            return;
        }
        try (Web web = new Web(settings)) {
            FetchRun.carryOut(plan, folder, new SlotFetch(web, settings), directory, progress, listener);
        }
    }
}
