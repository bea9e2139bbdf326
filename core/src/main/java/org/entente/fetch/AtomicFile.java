package org.entente.fetch;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Files that are there whole or not at all: written beside their place, then moved. */
final class AtomicFile {
    private static final String ENDING = ".tmp";

    private AtomicFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file. One that has this content already is left as it is. */
    static void write(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ENDING);
        try {
            fill(temporary, content);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        if (Files.exists(file) && Files.mismatch(file, temporary) < 0) {
            Files.delete(temporary);
            return;
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Writes a file packed with gzip; its header names no time, so that equal content gives equal bytes. */
    static void writePacked(Path file, Content content) throws IOException {
        write(file, out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(new Unclosed(out))) {
                content.writeTo(packed);
            }
        });
    }

    /** Removes what a killed process left half written in a folder. */
    static void clean(Path folder) throws IOException {
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (name.startsWith(".") && name.endsWith(ENDING)) {
                Files.delete(file);
            }
        }
    }

    /** What lies in a folder, sorted by name; nothing when there is no such folder. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Lets the packing stream end without closing the file before it is on disk. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
