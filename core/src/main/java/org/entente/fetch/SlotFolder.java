package org.entente.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder into which something else puts files of slots. It is only ever read.
 *
 * @param path the folder
 */
record SlotFolder(Path path) {
    private static final Pattern NAME =
            Pattern.compile("(\\d{14})\\.export\\.csv(\\.zip|\\.gz|)", Pattern.CASE_INSENSITIVE);
    private static final List<String> LISTS = List.of("masterfilelist.txt", "lastupdate.txt");

    /**
     * A file of a slot as it lies there.
     *
     * @param modified when it was written last; with the size it tells whether the file still grows
     */
    record Offered(Slot slot, Path path, Packing packing, long bytes, FileTime modified) {}

    /**
     * What lay there at one moment.
     *
     * @param files the files by slot; of several for one slot the one that a list can name
     * @param unusable files that are named like those of a slot and cannot be one, with the reason
     */
    record Look(Map<Slot, Offered> files, List<String> unusable) {
        static final Look NOTHING = new Look(Map.of(), List.of());

        Look {
            files = new TreeMap<>(files);
            unusable = List.copyOf(unusable);
        }
    }

    /** Looks what lies there; no slot can lie behind {@code today}. */
    Look look(LocalDate today) {
        Map<Slot, Offered> files = new TreeMap<>();
        List<String> unusable = new ArrayList<>();
        try {
            for (Path file : AtomicFile.list(path)) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    problem(name.group(1), today)
                            .ifPresentOrElse(
                                    reason -> unusable.add(file.getFileName() + ": " + reason),
                                    () -> offer(Slot.of(name.group(1)), file, Packing.of(name.group(2)), files));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Look(files, unusable);
    }

    private static Optional<String> problem(String name, LocalDate today) {
        try {
            Slot slot = Slot.of(name);
            if (slot.compareTo(Slot.FIRST) < 0) {
                return Optional.of("GDELT 2.0 begins with " + Slot.FIRST);
            }
            return slot.day().isAfter(today)
                    ? Optional.of("its day lies in the future; today is " + today)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void offer(Slot slot, Path file, Packing packing, Map<Slot, Offered> files) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (seen.isRegularFile()) {
                Offered offered = new Offered(slot, file, packing, seen.size(), seen.lastModifiedTime());
                files.merge(slot, offered, (one, other) -> one.packing().compareTo(other.packing()) <= 0 ? one : other);
            }
        } catch (NoSuchFileException e) {
            // it went while the folder was looked through; the next look tells
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the lists that lie beside the files say about some slots; nothing when there are none. */
    FileList lists(SlotRange range) {
        FileList.Builder list = new FileList.Builder(range);
        for (String name : LISTS) {
            Path file = path.resolve(name);
            if (Files.isRegularFile(file)) {
                try (Lines lines = new Lines(Files.newInputStream(file))) {
                    tell(name, lines, list);
                } catch (IOException e) {
                    throw FetchException.badInput(file + " cannot be read as a list: " + e.getMessage());
                }
            }
        }
        return list.build();
    }

    /** A last line without its line feed is still being written, unless it is whole. */
    private static void tell(String name, Lines lines, FileList.Builder list) throws IOException {
        int number = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            switch (ListLine.of(line.get())) {
                case ListLine.Export export -> list.add(export.file());
                case ListLine.Malformed _ -> {
                    if (lines.terminated()) {
                        list.skip(name + ":" + number, line.get());
                    }
                }
                case ListLine.Other _ -> {}
            }
        }
    }
}
