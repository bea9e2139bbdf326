package org.entente.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.actor.ActorDirectory;
import org.entente.casefile.CaseFile;
import org.entente.ingest.Progress;
import org.entente.series.Window;

/**
 * Takes in the files of slots that something else puts into a folder, just as {@link GdeltFetch} takes in those of a server.
 * Nothing in that folder is changed.
 *
 * <p>A file is taken once two looks find it with the same size and time; until then it counts as growing and is waited for.
 * The main path: {@link #plan}, then {@link #run}; or {@link #watch}. Keeps in mind what it saw, so it is for one thread.
 */
public final class FolderFetch {
    private final CaseFile caseFile;
    private final ActorDirectory directory;
    private final FetchFolder folder;
    private final SlotFolder from;
    private final Supplier<LocalDate> today;
    private SlotFolder.Look before = SlotFolder.Look.NOTHING;
    private final Map<Slot, SlotFolder.Offered> tried = new TreeMap<>();
    private Map<Slot, SlotFolder.Offered> ready = Map.of();

    /**
     * @param caseFile the case whose actors count
     * @param directory where their codes stand
     * @param folder where everything is kept
     * @param from where the files of slots lie
     * @param today tells the day (UTC), which goes on while a folder is watched; no slot can lie behind it
     * @throws FetchException when there is no such folder, or it is the one where everything is kept
     */
    public FolderFetch(
            CaseFile caseFile, ActorDirectory directory, FetchFolder folder, Path from, Supplier<LocalDate> today) {
        this.caseFile = caseFile;
        this.directory = directory;
        this.folder = folder;
        this.from = new SlotFolder(from);
        this.today = today;
        if (!Files.isDirectory(from)) {
            throw FetchException.badInput(from + " is no folder; name the one in which the files of slots lie");
        }
        if (isSame(from, folder.path())) {
            throw FetchException.badInput(from + " is the folder in which the case's rows are kept; files of slots must"
                    + " lie in another one, or the case would read them twice");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What has to be done.
     *
     * @param fetch the slots to take in; empty when nothing there is ready
     * @param growing files that changed between the two looks
     * @param unlisted files to take in that no list names, so that nothing could be verified
     * @param unusable files that are named like those of a slot and cannot be one, with the reason
     */
    public record Plan(Optional<FetchPlan> fetch, List<Path> growing, int unlisted, List<String> unusable) {

        /** Copies the lists. */
        public Plan {
            growing = List.copyOf(growing);
            unusable = List.copyOf(unusable);
        }

        /** True when nothing has to be taken in. */
        public boolean isDone() {
            return fetch.map(FetchPlan::isDone).orElse(true);
        }
    }

    /**
     * Looks twice, and compares what lies in the folder with what is held.
     *
     * @throws FetchException when it cannot be taken in
     */
    public Plan plan(Pause pause) {
        recover();
        before = from.look(today.get());
        pause.await();
        return next();
    }

    /** A process that was killed behind its last slot leaves nothing else to do than this. */
    private void recover() {
        if (Files.isDirectory(folder.path())) {
            try (FetchFolder.Lock _ = folder.lock()) {
                folder.clean();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Looks once more. What was tried before and has not changed since is not tried again. */
    private Plan next() {
        SlotFolder.Look now = from.look(today.get());
        Map<Slot, SlotFolder.Offered> growing = new TreeMap<>(now.files());
        growing.entrySet()
                .removeIf(seen -> seen.getValue().equals(before.files().get(seen.getKey())));
        ready = new TreeMap<>(now.files());
        ready.keySet().removeAll(growing.keySet());
        before = now;
        boolean nothingNew =
                ready.entrySet().stream().allMatch(file -> file.getValue().equals(tried.get(file.getKey())));
        Optional<FetchPlan> fetch = nothingNew
                ? Optional.empty()
                : Optional.of(compare(growing.keySet().stream().findFirst()));
        return new Plan(
                fetch,
                growing.values().stream().map(SlotFolder.Offered::path).toList(),
                fetch.map(FolderFetch::unlisted).orElse(0),
                now.unusable());
    }

    private FetchPlan compare(Optional<Slot> growing) {
        List<LocalDate> days = ready.keySet().stream().map(Slot::day).distinct().toList();
        CaseActors.requireCodes(caseFile, days.getFirst(), directory);
        Manifest manifest = folder.manifest();
        SlotRange range = SlotRange.of(new Window(days.getFirst(), days.getLast()));
        FileList files = files(from.lists(range), growing);
        return new FetchPlan(
                range,
                CaseActors.keptIn(folder, manifest, caseFile),
                days.stream()
                        .map(day -> DayPlan.of(day, range.on(day), folder, manifest, files))
                        .map(day ->
                                day.withoutAbsent(slot -> manifest.find(slot).isPresent()))
                        .toList(),
                files);
    }

    /** What there is to be had. Slots behind a file that still grows may follow; they do not count as missing. */
    private FileList files(FileList list, Optional<Slot> growing) {
        Map<Slot, ListedFile> files = new TreeMap<>();
        ready.forEach((slot, offered) -> {
            if (!offered.equals(tried.get(slot))) {
                files.put(slot, file(offered, Optional.ofNullable(list.files().get(slot))));
            }
        });
        Slot last = List.copyOf(ready.keySet()).getLast();
        Optional<Slot> newest = growing.filter(slot -> slot.compareTo(last) < 0).or(() -> Optional.of(last));
        return new FileList(files, ready.keySet().stream().findFirst(), newest, list.skipped(), list.samples());
    }

    private static ListedFile file(SlotFolder.Offered offered, Optional<ListedFile> listed) {
        return listed.filter(_ -> offered.packing() == Packing.ZIP)
                .orElseGet(() -> ListedFile.unlisted(offered.slot(), offered.bytes()));
    }

    private static int unlisted(FetchPlan plan) {
        return (int) plan.wanted().filter(file -> !file.verifiable()).count();
    }

    /**
     * Carries out the plan that was made last.
     *
     * @param progress hears of bytes
     * @param listener hears of every day as it is done
     */
    public void run(Plan plan, Progress progress, Consumer<FetchReport> listener) {
        plan.fetch().ifPresent(fetch -> {
            if (!fetch.isDone()) {
                FetchRun.carryOut(fetch, folder, new FolderSlots(from, ready), directory, progress, listener);
            }
            tried.putAll(ready);
        });
    }

    /**
     * Takes in what lies there and what comes, until the pause says that it is time to end.
     *
     * @param planned hears of every plan that has anything to do
     */
    public void watch(Pause pause, Progress progress, Consumer<Plan> planned, Consumer<FetchReport> listener) {
        while (true) {
            Plan plan = next();
            if (!plan.isDone()) {
                planned.accept(plan);
            }
            run(plan, progress, listener);
            if (!pause.await()) {
                return;
            }
        }
    }
}
