package org.entente.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the public list says about some slots.
 *
 * @param files the listed files of those slots
 * @param oldest the first slot that was read, of these or others; empty when there was none
 * @param newest the last slot that was read; what lies behind it is not yet published
 * @param skipped how many lines were malformed
 * @param samples the first of them, as they can be shown
 */
public record FileList(
        Map<Slot, ListedFile> files, Optional<Slot> oldest, Optional<Slot> newest, long skipped, List<String> samples) {
    private static final int MOST_SAMPLES = 10;

    /** A list that was not asked for, as nothing is wanted from it. */
    static final FileList NOT_READ = new FileList(Map.of(), Optional.empty(), Optional.empty(), 0, List.of());

    /** Copies the collections. */
    public FileList {
        files = Map.copyOf(files);
        samples = List.copyOf(samples);
    }

    /** A list of one file. */
    static FileList of(ListedFile file) {
        return NOT_READ.with(file);
    }

    /** The same with one more file, behind all others. */
    FileList with(ListedFile last) {
        Map<Slot, ListedFile> all = new TreeMap<>(files);
        all.put(last.slot(), last);
        return new FileList(all, oldest.or(() -> Optional.of(last.slot())), Optional.of(last.slot()), skipped, samples);
    }

    /** Takes lines one by one and keeps only what belongs to the slots wanted. */
    static final class Builder {
        private final SlotRange wanted;
        private final Map<Slot, ListedFile> files = new TreeMap<>();
        private final List<String> samples = new ArrayList<>();
        private Optional<Slot> oldest = Optional.empty();
        private Optional<Slot> newest = Optional.empty();
        private long skipped;

        Builder(SlotRange wanted) {
            this.wanted = wanted;
        }

        /** Takes a file of events; of two for the same slot the later line counts. */
        void add(ListedFile file) {
            Slot slot = file.slot();
            oldest = oldest.filter(other -> other.compareTo(slot) <= 0).or(() -> Optional.of(slot));
            newest = newest.filter(other -> other.compareTo(slot) >= 0).or(() -> Optional.of(slot));
            if (wanted.contains(slot)) {
                files.put(slot, file);
            }
        }

        /** Takes note of a malformed line. */
        void skip(String where, String line) {
            skipped++;
            if (samples.size() < MOST_SAMPLES) {
                samples.add(where + ": \"" + ListLine.shown(line) + "\"");
            }
        }

        /** True when no line told of a file of events. */
        boolean isEmpty() {
            return newest.isEmpty();
        }

        FileList build() {
            return new FileList(files, oldest, newest, skipped, samples);
        }
    }
}
