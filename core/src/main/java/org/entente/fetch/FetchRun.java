package org.entente.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.actor.ActorDirectory;
import org.entente.ingest.Progress;

/** A plan being carried out. */
final class FetchRun {
    /** How many slots in a row may find no answer before the server is taken to be away. */
    private static final int MOST_SILENT = 3;

    private final FetchFolder folder;
    private final Manifest manifest;
    private final SlotFiles source;
    private final Progress progress;
    private final long totalBytes;
    private long doneBytes;
    private int silent;

    private FetchRun(FetchFolder folder, Manifest manifest, SlotFiles source, Progress progress, long totalBytes) {
        this.folder = folder;
        this.manifest = manifest;
        this.source = source;
        this.progress = progress;
        this.totalBytes = totalBytes;
    }

    /**
     * Carries out a plan, slot by slot, with the folder locked. A file that is missing or broken is recorded and left; the
     * others go on.
     *
     * @param listener hears of every day as it is done
     * @throws FetchException when the source no longer answers; what was fetched stays
     */
    static void carryOut(
            FetchPlan plan,
            FetchFolder folder,
            SlotFiles source,
            ActorDirectory directory,
            Progress progress,
            Consumer<FetchReport> listener) {
        try (FetchFolder.Lock _ = folder.lock()) {
            folder.clean();
            Manifest manifest = folder.manifest();
            manifest.write(plan.actors());
            FetchRun run = new FetchRun(folder, manifest, source, progress, plan.bytes());
            for (FetchPlan.Day day : plan.days()) {
                if (day.hasWork()) {
                    listener.accept(run.day(day, plan.actors().codesOn(day.day(), directory)));
                }
            }
            manifest.write(plan.actors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fetches what a day needs and writes its files. */
    private FetchReport day(FetchPlan.Day plan, Set<String> codes) throws IOException {
        LocalDate day = plan.day();
        DayFiles files = new DayFiles(folder, day);
        for (Slot slot : plan.absent()) {
            manifest.add(SlotRecord.absent(slot, source.address(slot), source.absence()));
        }
        List<ListedFile> wanted = new ArrayList<>(plan.fetch());
        wanted.addAll(plan.again());
        wanted.sort(Comparator.comparing(ListedFile::slot));
        int fetched = 0;
        long bytes = 0;
        for (ListedFile file : wanted) {
            if (take(file, codes, files)) {
                fetched++;
                bytes += file.bytes();
            }
        }
        boolean whole = Slot.listOf(day).stream().allMatch(this::isSettled);
        if (files.isOpen()) {
            write(files, whole);
        }
        List<SlotRecord> known = Slot.listOf(day).stream()
                .map(manifest::find)
                .flatMap(Optional::stream)
                .toList();
        return new FetchReport(day, fetched, bytes, known, whole);
    }

    private void write(DayFiles files, boolean whole) throws IOException {
        if (whole) {
            files.close(manifest);
        } else {
            files.writeSoFar(manifest);
        }
    }

    /** True when the slot was tried, and its rows are there if it has any. */
    private boolean isSettled(Slot slot) {
        return manifest.find(slot)
                .filter(tried -> tried.state() != SlotState.FETCHED || folder.holds(slot, manifest))
                .isPresent();
    }

    /** True when another process took it in since the plan was made. */
    private boolean holds(Slot slot) {
        return manifest.find(slot)
                        .filter(tried -> tried.state() == SlotState.FETCHED)
                        .isPresent()
                && folder.holds(slot, manifest);
    }

    private boolean take(ListedFile file, Set<String> codes, DayFiles files) throws IOException {
        if (holds(file.slot())) {
            return false;
        }
        SlotFiles.Result result = source.fetch(file);
        doneBytes += file.bytes();
        progress.advanced("fetching " + folder.path().getFileName(), doneBytes, totalBytes);
        String url = source.address(file.slot());
        silent = result instanceof SlotFiles.NoAnswer ? silent + 1 : 0;
        switch (result) {
            case SlotFiles.Content content -> {
                Part part = SlotRows.sort(file.slot(), content.unpacked(), codes);
                files.put(file.slot(), part, manifest);
                manifest.add(SlotRecord.fetched(file, url, content.sha256(), part));
                return true;
            }
            case SlotFiles.Missing missing ->
                manifest.add(SlotRecord.failed(file, SlotState.MISSING, url, missing.reason()));
            case SlotFiles.Broken broken ->
                manifest.add(SlotRecord.failed(file, SlotState.BROKEN, url, broken.reason()));
            case SlotFiles.NoAnswer none -> {
                manifest.add(SlotRecord.failed(file, SlotState.BROKEN, url, none.reason()));
                if (silent == MOST_SILENT) {
                    throw FetchException.unavailable(source.name() + " no longer answers (" + none.reason() + " at "
                            + file.slot() + "); what was fetched stays, run again later");
                }
            }
        }
        return false;
    }
}
