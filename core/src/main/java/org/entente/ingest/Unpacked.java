package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A file in the form in which it can be read: itself, or the one file in a zip archive, unpacked beside the data file and
 * dropped when done. What unpacks to more than it honestly can is refused.
 *
 * @param path where the readable form lies
 * @param lines how many lines it has
 * @param temporary true when it has to be dropped when done
 */
public record Unpacked(Path path, long lines, boolean temporary) implements AutoCloseable {
    private static final long HONEST_BYTES = 1L << 30;
    private static final long HONEST_RATIO = 200;

    /**
     * Unpacks a file where needed. The lines of a packed one are counted here, the others were on the way.
     *
     * @param workFolder where to unpack
     * @throws BrokenFileException when it is no archive, cut short, holds more than one file, or is a bomb
     */
    public static Unpacked of(SourceFile file, Path workFolder) {
        Path path = file.path();
        String name = file.state().name();
        String word = path.toString().toLowerCase(Locale.ROOT);
        try {
            if (word.endsWith(".zip")) {
                return zip(path, name, workFolder);
            }
            if (!word.endsWith(".gz")) {
                return new Unpacked(path, file.lines(), false);
            }
            try (InputStream in = Header.open(path)) {
                return new Unpacked(path, copy(in, OutputStream.nullOutputStream(), Files.size(path), name), false);
            }
        } catch (IOException e) {
            throw new BrokenFileException(name + ": cannot be unpacked: " + e.getMessage() + "; fetch it again");
        }
    }

    private static Unpacked zip(Path path, String name, Path workFolder) throws IOException {
        Files.createDirectories(workFolder);
        Path target = workFolder.resolve("unpacked.csv");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new ZipException("it is no zip archive, or an empty one");
            }
            long lines;
            try (OutputStream out = Files.newOutputStream(target)) {
                lines = copy(zip, out, Files.size(path), name);
            }
            if (zip.getNextEntry() != null) {
                throw new ZipException("it holds more than one file");
            }
            return new Unpacked(target, lines, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
    }

    /** Copies and counts lines. */
    private static long copy(InputStream in, OutputStream out, long packed, String name) throws IOException {
        byte[] buffer = new byte[1 << 18];
        LineCount lines = new LineCount();
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            lines.add(buffer, read);
            bytes += read;
            if (bytes > HONEST_BYTES && bytes > packed * HONEST_RATIO) {
                throw new BrokenFileException(name + ": unpacks from " + packed + " bytes to more than " + HONEST_RATIO
                        + " times as many and is taken for a bomb; unpack it yourself if it is none");
            }
            out.write(buffer, 0, read);
        }
        return lines.lines();
    }

    /** Drops what was unpacked. */
    @Override
    public void close() {
        if (temporary) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
