package org.entente.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.Observatory;
import org.entente.ingest.Progress;

/** A case about Russia and Turkey, a folder into which something else puts files, and the one into which they are taken. */
final class FolderWorld {
    private final Path caseFolder;
    private final Path from;
    private final FetchFolder into;

    FolderWorld(Path temp) {
        caseFolder = FetchWorld.caseFolder(temp, "[SYR, NAT]");
        from = temp.resolve("mirror");
        into = new FetchFolder(temp.resolve("data/gdelt"));
        try {
            Files.createDirectories(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path from() {
        return from;
    }

    FetchFolder into() {
        return into;
    }

    Path caseFolder() {
        return caseFolder;
    }

    /** Puts a file there, just as given. */
    FolderWorld put(String name, byte[] content) {
        try {
            Files.write(from.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Puts the usual two rows of a slot there. */
    FolderWorld put(Slot slot) {
        return put(slot.fileName(), archive(slot));
    }

    static byte[] archive(Slot slot) {
        return GdeltServer.zip(slot.name() + ".export.CSV", GdeltServer.text(FetchWorld.usual(slot)));
    }

    /** Adds a line about a file to a list beside them. */
    FolderWorld list(String list, Slot slot, byte[] archive) {
        return line(
                list,
                archive.length + " " + GdeltServer.md5(archive) + " http://data.gdeltproject.org/gdeltv2/"
                        + slot.fileName() + "\n");
    }

    /** Adds a line to a list, just as given. */
    FolderWorld line(String list, String line) {
        try {
            Files.writeString(from.resolve(list), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    FolderFetch fetch() {
        return Observatory.fetchFrom(from, Observatory.read(caseFolder), into, () -> FetchWorld.TODAY);
    }

    FolderFetch.Plan plan() {
        return fetch().plan(() -> true);
    }

    List<FetchReport> run() {
        List<FetchReport> days = new ArrayList<>();
        FolderFetch fetch = fetch();
        fetch.run(fetch.plan(() -> true), Progress.SILENT, days::add);
        return days;
    }

    SlotRecord recordOf(Slot slot) {
        return into.manifest().find(slot).orElseThrow();
    }

    /** The identifiers of the rows held so far of the day, in order. */
    List<String> idsSoFar() {
        return FetchWorld.lines(into.rowsSoFar(FetchWorld.DAY)).stream()
                .map(row -> row.split("\t", 2)[0])
                .toList();
    }
}
