package org.entente.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ingest.gdelt.FetchedTotals;

/**
 * What was tried, slot by slot: {@code fetched.tsv} beside the data. It grows by a line a slot while a fetch is at work, the
 * later line of a slot counting, and is put in order at its end. A last line that a killed process left torn does not count.
 */
public final class Manifest {
    /** Its name. */
    public static final String FILE_NAME = FetchedTotals.MANIFEST;

    private static final String ACTORS = "# rows kept are those that name: ";

    private final Path file;
    private final Optional<CaseActors> actors;
    private final NavigableMap<Slot, SlotRecord> records = new TreeMap<>();
    private boolean inOrder = true;

    private Manifest(Path file, Optional<CaseActors> actors) {
        this.file = file;
        this.actors = actors;
    }

    /**
     * Reads the manifest of a folder; it is empty when nothing was fetched there.
     *
     * @throws FetchException when the file is no manifest
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return new Manifest(file, Optional.empty());
        }
        try (Lines lines = new Lines(Files.newInputStream(file))) {
            String first = lines.next().orElse("");
            if (!first.startsWith(ACTORS)) {
                throw FetchException.badInput(
                        file + " is no manifest of a fetch: its first line should begin with \"" + ACTORS + "\"");
            }
            Manifest manifest = new Manifest(
                    file,
                    Optional.of(new CaseActors(
                            List.of(first.substring(ACTORS.length()).split(" ")))));
            lines.next();
            manifest.take(lines);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Lines lines) throws IOException {
        int number = 2;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (!lines.terminated()) {
                inOrder = false;
                return;
            }
            try {
                SlotRecord slot = SlotRecord.of(line.get());
                inOrder &= records.isEmpty() || records.lastKey().compareTo(slot.slot()) < 0;
                put(slot);
            } catch (IllegalArgumentException e) {
                throw FetchException.badInput(file + ":" + number + ": \"" + ListLine.shown(line.get())
                        + "\" is no line of a manifest (" + e.getMessage() + ")");
            }
        }
    }

    private void put(SlotRecord slot) {
        records.put(slot.slot(), slot);
    }

    /** The actors whose rows are kept in this folder; empty when nothing was fetched yet. */
    public Optional<CaseActors> actors() {
        return actors;
    }

    /** False when a killed process left its lines as it wrote them; the next run puts them in order. */
    boolean isInOrder() {
        return inOrder;
    }

    /** What came of a slot; empty when it was never tried. */
    public Optional<SlotRecord> find(Slot slot) {
        return Optional.ofNullable(records.get(slot));
    }

    /** Everything that was tried, in the order of the slots. */
    public List<SlotRecord> list() {
        return List.copyOf(records.values());
    }

    /** The slots of a day from which rows are held, in order. */
    List<SlotRecord> fetchedOn(LocalDate day) {
        return Slot.listOf(day).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(slot -> slot.state() == SlotState.FETCHED)
                .toList();
    }

    /** The slots from which nothing is held, with the reason. */
    public List<Gap> gaps(SlotRange range) {
        List<Gap> gaps = new ArrayList<>();
        range.days()
                .flatMap(day -> range.on(day).stream())
                .forEach(slot -> gap(slot).ifPresent(gaps::add));
        return gaps;
    }

    private Optional<Gap> gap(Slot slot) {
        Optional<SlotRecord> known = find(slot);
        if (known.isEmpty()) {
            return Optional.of(new Gap(slot, Optional.empty(), "it was not tried yet"));
        }
        return known.filter(tried -> tried.state() != SlotState.FETCHED)
                .map(tried -> new Gap(slot, Optional.of(tried.state()), tried.reason()));
    }

    /** Takes in what came of a slot, and has it on disk. Nothing is written when it is known already. */
    void add(SlotRecord slot) throws IOException {
        if (slot.equals(records.get(slot.slot()))) {
            return;
        }
        put(slot);
        Files.writeString(
                file,
                slot.line() + "\n",
                StandardCharsets.ISO_8859_1,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    /** Writes it anew, in order. */
    void write(CaseActors kept) throws IOException {
        AtomicFile.write(file, out -> {
            Part.put(out, ACTORS + String.join(" ", kept.keys()));
            Part.put(out, SlotRecord.HEADER);
            for (SlotRecord slot : records.values()) {
                Part.put(out, slot.line());
            }
        });
    }
}
