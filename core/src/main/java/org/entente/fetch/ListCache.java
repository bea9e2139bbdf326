package org.entente.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What is kept of the public list, which is long and only ever grows: its lines about files of events, its malformed lines,
 * and a mark from which to read on.
 */
final class ListCache {
    private static final String MALFORMED = "!";
    private static final String MARK = "#";

    private final Path file;
    private final boolean readOnly;

    /** @param readOnly true when what is read anew is not to be kept */
    ListCache(Path file, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    /**
     * How far the list was read.
     *
     * @param bytes up to and with the line feed of the last line
     * @param lines the number of lines
     * @param lastLine the last line, which is read once more to see that the list is still the same
     */
    record Mark(long bytes, long lines, String lastLine) {
        /** The range of bytes to ask for: the last line and what has come behind it. */
        String range() {
            return (bytes - lastLine.length() - 1) + "-";
        }
    }

    /** Hears kept lines. */
    interface Reader {
        void read(String line) throws IOException;
    }

    /** The mark; empty when nothing is kept. */
    Optional<Mark> mark() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String[] last = {""};
        each(line -> last[0] = line);
        String[] parts = last[0].split("\t", 4);
        if (parts.length != 4 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new Mark(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]));
    }

    /** Tells every kept line but the mark to a list. */
    void tell(FileList.Builder list, Reader copy) throws IOException {
        each(line -> {
            if (!line.startsWith(MARK)) {
                copy.read(line);
                tell(line, list);
            }
        });
    }

    private static void tell(String line, FileList.Builder list) {
        if (line.startsWith(MALFORMED)) {
            String[] parts = line.split("\t", 3);
            list.skip("line " + parts[1], parts[2]);
        } else if (ListLine.of(line) instanceof ListLine.Export export) {
            list.add(export.file());
        }
    }

    private void each(Reader reader) throws IOException {
        try (Lines lines = new Lines(new GZIPInputStream(Files.newInputStream(file)))) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.read(line.get());
            }
        }
    }

    /** Replaces what is kept. */
    void write(AtomicFile.Content content) throws IOException {
        if (readOnly) {
            content.writeTo(OutputStream.nullOutputStream());
            return;
        }
        AtomicFile.writePacked(file, content);
    }

    /** Writes a line of the list, if it is one to keep. */
    static void keep(OutputStream out, long number, String line) throws IOException {
        switch (ListLine.of(line)) {
            case ListLine.Export _ -> put(out, line);
            case ListLine.Malformed _ -> put(out, MALFORMED + "\t" + number + "\t" + ListLine.shown(line));
            case ListLine.Other _ -> {}
        }
    }

    /** Writes the mark, at the end. */
    static void mark(OutputStream out, Mark mark) throws IOException {
        put(out, MARK + "\t" + mark.bytes() + "\t" + mark.lines() + "\t" + mark.lastLine());
    }

    /** Writes a line just as it is kept. */
    static void put(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
