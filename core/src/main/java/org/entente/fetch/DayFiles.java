package org.entente.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files of a day, and the parts from which they are made.
 *
 * <p>A day is <em>open</em> while it has a folder of parts: then the parts are the truth and its files are made from them.
 * Closing writes the files and takes the folder away in one move; a day is opened again, when a slot turns up later, by
 * putting a folder of parts there in one move. So there is no moment at which a killed process leaves two truths.
 */
final class DayFiles {
    static final String DONE = ".done";
    static final String NEW = ".new";

    /** Holds, for a day that was opened again, what was counted before; sorts behind the slots. */
    private static final String BEFORE = "before.part.gz";

    /** Lies among the parts while the files of the day lack some of them. */
    private static final String NEWS = "news";

    private final FetchFolder folder;
    private final LocalDate day;

    DayFiles(FetchFolder folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    boolean isOpen() {
        return Files.isDirectory(folder.parts(day));
    }

    /** True when the files of the day are written and nobody took them away. A day without rows has totals only. */
    boolean isClosed(Manifest manifest) {
        return !isOpen()
                && Files.exists(folder.exposureFile(day))
                && (Files.exists(folder.rows(day)) || !hasRows(manifest));
    }

    private boolean hasRows(Manifest manifest) {
        return manifest.fetchedOn(day).stream().anyMatch(slot -> slot.rowsKept() > 0);
    }

    /** True when there are parts that are in no file yet. */
    boolean hasNews() {
        return Files.exists(news());
    }

    private Path news() {
        return folder.parts(day).resolve(NEWS);
    }

    /** Puts a part in its place; a day that was closed is opened again with the slots it has. */
    void put(Slot slot, Part part, Manifest manifest) throws IOException {
        if (!isOpen()) {
            open(manifest);
        }
        Files.write(news(), new byte[0]);
        part.write(folder.part(slot));
    }

    private void open(Manifest manifest) throws IOException {
        if (!isClosed(manifest)) {
            Files.createDirectories(folder.parts(day));
            return;
        }
        Path fresh = folder.parts(day).resolveSibling(Slot.name(day) + NEW);
        Files.createDirectories(fresh);
        try (Lines lines = rows()) {
            for (SlotRecord slot : manifest.fetchedOn(day)) {
                List<String> rows = new ArrayList<>();
                for (long i = 0; i < slot.rowsKept(); i++) {
                    rows.add(lines.next().orElseThrow(this::changed));
                }
                new Part(rows, List.of(), Exposure.NONE)
                        .write(fresh.resolve(folder.part(slot.slot()).getFileName()));
            }
            if (lines.next().isPresent()) {
                throw changed();
            }
        }
        Exposure before = Exposure.read(folder.exposureFile(day)).orElseThrow(this::changed);
        new Part(List.of(), asides(), before).write(fresh.resolve(BEFORE));
        Files.write(fresh.resolve(NEWS), new byte[0]);
        Files.move(fresh, folder.parts(day), StandardCopyOption.ATOMIC_MOVE);
    }

    private Lines rows() throws IOException {
        if (!Files.exists(folder.rows(day))) {
            return new Lines(InputStream.nullInputStream());
        }
        return new Lines(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(folder.rows(day)))));
    }

    private FetchException changed() {
        return FetchException.badInput(folder.rows(day)
                + " or the table of its exposure was changed since it was written, so that no slot can be"
                + " added; delete it and fetch again, then the whole day is fetched anew");
    }

    private List<Aside> asides() throws IOException {
        List<Aside> asides = new ArrayList<>();
        if (Files.exists(folder.asideFile(day))) {
            try (Lines lines = new Lines(Files.newInputStream(folder.asideFile(day)))) {
                lines.next();
                for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                    asides.add(Aside.of(line.get()));
                }
            }
        }
        return asides;
    }

    /** Writes the files of a day whose slots were all tried. */
    void close(Manifest manifest) throws IOException {
        Files.deleteIfExists(folder.rowsSoFar(day));
        Files.deleteIfExists(folder.exposureSoFar(day));
        write(manifest, folder.rows(day), folder.exposureFile(day));
        Path done = folder.parts(day).resolveSibling(Slot.name(day) + DONE);
        Files.move(folder.parts(day), done, StandardCopyOption.ATOMIC_MOVE);
        deleteFolder(done);
    }

    /** Writes what is known of a day that goes on, under a name that says so. */
    void writeSoFar(Manifest manifest) throws IOException {
        Files.deleteIfExists(folder.rows(day));
        Files.deleteIfExists(folder.exposureFile(day));
        write(manifest, folder.rowsSoFar(day), folder.exposureSoFar(day));
        Files.deleteIfExists(news());
    }

    /** The parts of slots that the manifest knows; one that a killed process put there without saying so does not count. */
    private List<Path> parts(Manifest manifest) {
        Stream<Path> slots = manifest.fetchedOn(day).stream().map(slot -> folder.part(slot.slot()));
        return Stream.concat(slots, Stream.of(folder.parts(day).resolve(BEFORE)))
                .filter(Files::exists)
                .toList();
    }

    /** A day of which no row is kept has no file of rows, as nothing could read it. */
    private void write(Manifest manifest, Path rows, Path exposure) throws IOException {
        List<Aside> asides = new ArrayList<>();
        Exposure[] sum = {Exposure.NONE};
        AtomicFile.Content content = out -> {
            for (Path file : parts(manifest)) {
                Part part = Part.read(file);
                put(out, part.rows());
                asides.addAll(part.asides());
                sum[0] = sum[0].plus(part.exposure());
            }
        };
        if (hasRows(manifest)) {
            AtomicFile.writePacked(rows, content);
        } else {
            Files.deleteIfExists(rows);
            content.writeTo(OutputStream.nullOutputStream());
        }
        AtomicFile.write(exposure, out -> out.write(sum[0].table(day).getBytes(StandardCharsets.ISO_8859_1)));
        writeAsides(asides);
    }

    private static void put(OutputStream out, List<String> rows) throws IOException {
        for (String row : rows) {
            Part.put(out, row);
        }
    }

    private void writeAsides(List<Aside> asides) throws IOException {
        if (asides.isEmpty()) {
            Files.deleteIfExists(folder.asideFile(day));
            return;
        }
        asides.sort(Aside.ORDER);
        AtomicFile.write(folder.asideFile(day), out -> {
            out.write(Aside.HEADER.getBytes(StandardCharsets.ISO_8859_1));
            for (Aside aside : asides) {
                Part.put(out, aside.text());
            }
        });
    }

    static void deleteFolder(Path folder) throws IOException {
        for (Path file : AtomicFile.list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
