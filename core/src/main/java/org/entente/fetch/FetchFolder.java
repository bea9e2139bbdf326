package org.entente.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.ingest.Source;

/**
 * Where a fetch keeps things: one file a day and the manifest for everybody, and beside them what it needs itself.
 *
 * @param path the folder
 */
public record FetchFolder(Path path) {
    private static final String ADAPTER = "gdelt";
    private static final String DEFAULT = "data/gdelt";

    /**
     * The folder from which a case reads GDELT; {@code data/gdelt} in the case's folder when it reads from there among
     * others, when the case names none, or names only files that a fetch does not make.
     */
    public static FetchFolder of(CaseFile caseFile) {
        FetchFolder usual = new FetchFolder(caseFile.folder().resolve(DEFAULT));
        List<Source> sources = caseFile.sources();
        return sources.stream().anyMatch(source -> usual.feeds(caseFile, source))
                ? usual
                : sources.stream()
                        .filter(source -> source.adapter().equals(ADAPTER))
                        .map(source -> caseFile.folder().resolve(source.read()).normalize())
                        .filter(FetchFolder::readsDays)
                        .map(Path::getParent)
                        .map(FetchFolder::new)
                        .findFirst()
                        .orElse(usual);
    }

    /** True when the source of a case reads what a fetch puts into this folder. */
    public boolean feeds(CaseFile caseFile, Source source) {
        Path read = caseFile.folder().resolve(source.read()).normalize();
        return source.adapter().equals(ADAPTER) && path.normalize().equals(read.getParent()) && readsDays(read);
    }

    private static boolean readsDays(Path read) {
        FileSystem files = read.getFileSystem();
        return files.getPathMatcher("glob:" + read.getFileName())
                .matches(new FetchFolder(read).rows(Slot.FIRST.day()).getFileName());
    }

    /** The file of a day. */
    public Path rows(LocalDate day) {
        return path.resolve(Slot.name(day) + ".export.CSV.gz");
    }

    /** What is known so far of a day whose slots were not all tried. */
    public Path rowsSoFar(LocalDate day) {
        return path.resolve(Slot.name(day) + ".so-far.export.CSV.gz");
    }

    /** What was counted on a day. */
    public Optional<Exposure> exposure(LocalDate day) {
        return Exposure.read(exposureFile(day)).or(() -> Exposure.read(exposureSoFar(day)));
    }

    /** What was tried. */
    public Manifest manifest() {
        return Manifest.read(path);
    }

    Path exposureFile(LocalDate day) {
        return path.resolve(Slot.name(day) + ".exposure.tsv");
    }

    Path exposureSoFar(LocalDate day) {
        return path.resolve(Slot.name(day) + ".so-far.exposure.tsv");
    }

    Path asideFile(LocalDate day) {
        return path.resolve(Slot.name(day) + ".aside.tsv");
    }

    /** What only a fetch needs. */
    Path work() {
        return path.resolve(".fetch");
    }

    /** The parts of a day that is not written yet. */
    Path parts(LocalDate day) {
        return work().resolve(Slot.name(day));
    }

    Path part(Slot slot) {
        return parts(slot.day()).resolve(slot.name() + ".part.gz");
    }

    ListCache listCache(boolean readOnly) {
        return new ListCache(work().resolve("masterfilelist.gz"), readOnly);
    }

    /** True when the slot's rows are on disk, in its day's file or waiting for it. */
    boolean holds(Slot slot, Manifest manifest) {
        return Files.exists(part(slot)) || new DayFiles(this, slot.day()).isClosed(manifest);
    }

    /** Removes what killed processes left half done. */
    void clean() throws IOException {
        AtomicFile.clean(path);
        AtomicFile.clean(work());
        for (Path entry : AtomicFile.list(work())) {
            String name = entry.getFileName().toString();
            if (name.endsWith(".part")) {
                Files.delete(entry);
            } else if (name.endsWith(DayFiles.DONE) || name.endsWith(DayFiles.NEW)) {
                DayFiles.deleteFolder(entry);
            } else if (Files.isDirectory(entry)) {
                AtomicFile.clean(entry);
            }
        }
        putInOrder(manifest());
    }

    /** A process that was killed behind its last slot left nothing else to do. */
    private static void putInOrder(Manifest manifest) throws IOException {
        Optional<CaseActors> kept = manifest.actors();
        if (kept.isPresent() && !manifest.isInOrder()) {
            manifest.write(kept.get());
        }
    }

    /**
     * Takes the folder for one process, and makes it when it is not there.
     *
     * @throws FetchException when another process has it
     */
    Lock lock() throws IOException {
        Files.createDirectories(work());
        FileChannel channel =
                FileChannel.open(work().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new Lock(
                    channel,
                    Optional.ofNullable(channel.tryLock())
                            .orElseThrow(() -> FetchException.unavailable(
                                    "another fetch is at work in " + path + "; wait for its end")));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw FetchException.unavailable("another fetch is at work in " + path + "; wait for its end");
        } catch (FetchException e) {
            channel.close();
            throw e;
        }
    }

    /** Holds the folder. */
    record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
