package org.entente.fetch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ingest.Progress;

/** A plan being carried out. */
final class FetchRun {
    /** How many slots in a row may find no answer before the server is taken to be away. */
    private static final int MOST_SILENT = 3;

    private final FetchFolder folder;
    private final Manifest manifest;
    private final SlotFetch fetch;
    private final FetchSettings settings;
    private final Progress progress;
    private final long totalBytes;
    private long doneBytes;
    private int silent;

    FetchRun(
            FetchFolder folder,
            Manifest manifest,
            SlotFetch fetch,
            FetchSettings settings,
            Progress progress,
            long totalBytes) {
        this.folder = folder;
        this.manifest = manifest;
        this.fetch = fetch;
        this.settings = settings;
        this.progress = progress;
        this.totalBytes = totalBytes;
    }

    /** Fetches what a day needs and writes its files. */
    FetchReport day(FetchPlan.Day plan, Set<String> codes) throws IOException {
        LocalDate day = plan.day();
        DayFiles files = new DayFiles(folder, day);
        for (Slot slot : plan.absent()) {
            manifest.add(SlotRecord.absent(slot, address(slot)));
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

    private String address(Slot slot) {
        return settings.address(slot.fileName()).toString();
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
        SlotFetch.Result result = fetch.fetch(file);
        doneBytes += file.bytes();
        progress.advanced("fetching " + folder.path().getFileName(), doneBytes, totalBytes);
        String url = address(file.slot());
        silent = result instanceof SlotFetch.NoAnswer ? silent + 1 : 0;
        switch (result) {
            case SlotFetch.Content content -> {
                Part part = SlotRows.sort(file.slot(), content.unpacked(), codes);
                files.put(file.slot(), part, manifest);
                manifest.add(SlotRecord.fetched(file, url, content.sha256(), part));
                return true;
            }
            case SlotFetch.Missing missing ->
                manifest.add(SlotRecord.failed(file, SlotState.MISSING, url, missing.reason()));
            case SlotFetch.Broken broken ->
                manifest.add(SlotRecord.failed(file, SlotState.BROKEN, url, broken.reason()));
            case SlotFetch.NoAnswer none -> {
                manifest.add(SlotRecord.failed(file, SlotState.BROKEN, url, none.reason()));
                if (silent == MOST_SILENT) {
                    throw FetchException.unavailable(settings.base() + " no longer answers (" + none.reason() + " at "
                            + file.slot() + "); what was fetched stays, run again later");
                }
            }
        }
        return false;
    }
}
