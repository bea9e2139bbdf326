package org.entente.fetch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the public lists. The long one is streamed to disk and from there, never held whole in memory; once read, only what
 * has come behind it is asked for.
 */
final class ListReader {
    private static final String MASTER = "masterfilelist.txt";
    private static final String NEWEST = "lastupdate.txt";
    private static final int OK = 200;
    private static final int PART = 206;
    private static final long LONGEST = 1L << 31;
    private static final int LONGEST_NEWEST = 1 << 16;
    private static final int BYTES_A_SLOT = 3 * 200;

    private final Web web;
    private final FetchSettings settings;
    private final Path temporary;
    private final ListCache cache;

    /**
     * @param temporary a folder for what is on its way
     * @param cache what was read before
     */
    ListReader(Web web, FetchSettings settings, Path temporary, ListCache cache) {
        this.web = web;
        this.settings = settings;
        this.temporary = temporary;
        this.cache = cache;
    }

    /** The file that is published last. */
    ListedFile newest() throws IOException {
        URI address = settings.address(NEWEST);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Web.Answer answer = web.patiently(() -> {
            body.reset();
            return web.get(address, Optional.empty(), body, LONGEST_NEWEST);
        });
        if (answer.status() != OK) {
            throw cannotBeHad(address, answer);
        }
        return body.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .map(ListLine::of)
                .filter(ListLine.Export.class::isInstance)
                .map(line -> ((ListLine.Export) line).file())
                .findFirst()
                .orElseThrow(() -> FetchException.unavailable(
                        address + " names no file of events; a line of it should be: SIZE MD5 URL"));
    }

    /** What the list says about some slots that lie near its end. */
    FileList readEnd(SlotRange range) throws IOException {
        if (cache.mark().isPresent()) {
            return read(range);
        }
        long wanted = BYTES_A_SLOT * Slot.A_DAY * (range.days().count() + 1);
        try (Download body = download(Optional.of("-" + wanted))) {
            FileList.Builder list = new FileList.Builder(range);
            if (body.answer.status() == OK) {
                return whole(body, list);
            }
            if (body.answer.status() == PART) {
                boolean fromBegin = Files.size(body.file) < wanted;
                tellEnd(body, fromBegin, list);
                FileList end = list.build();
                if (fromBegin
                        || end.oldest()
                                .filter(slot -> slot.compareTo(range.first()) <= 0)
                                .isPresent()) {
                    return end;
                }
            }
        }
        return read(range);
    }

    private static void tellEnd(Download body, boolean fromBegin, FileList.Builder list) throws IOException {
        try (Lines lines = body.lines()) {
            if (!fromBegin) {
                lines.next();
            }
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                tell("near the end", line.get(), list);
            }
        }
    }

    /** What the list says about some slots. */
    FileList read(SlotRange range) throws IOException {
        FileList.Builder list = new FileList.Builder(range);
        Optional<ListCache.Mark> mark = cache.mark();
        if (mark.isPresent()) {
            try (Download body = download(mark.map(ListCache.Mark::range))) {
                if (body.answer.status() == PART && body.begins(mark.get().lastLine())) {
                    return appended(body, mark.get(), list);
                }
                if (body.answer.status() == OK) {
                    return whole(body, list);
                }
            }
        }
        try (Download body = download(Optional.empty())) {
            if (body.answer.status() != OK) {
                throw cannotBeHad(settings.address(MASTER), body.answer);
            }
            return whole(body, list);
        }
    }

    private FileList whole(Download body, FileList.Builder list) throws IOException {
        cache.write(out -> copy(body, new ListCache.Mark(0, 0, ""), out, list));
        return list.build();
    }

    /** The last line is read twice; the copy has it already. */
    private FileList appended(Download body, ListCache.Mark mark, FileList.Builder list) throws IOException {
        cache.write(out -> {
            cache.tell(list, line -> ListCache.put(out, line));
            copy(body, mark, out, list);
        });
        return list.build();
    }

    /** Tells the lines behind the mark to the list and keeps them; a last line without line feed is not kept yet. */
    private static void copy(Download body, ListCache.Mark mark, OutputStream out, FileList.Builder list)
            throws IOException {
        long bytes = mark.bytes();
        long number = mark.lines();
        String last = mark.lastLine();
        try (Lines lines = body.lines()) {
            if (number > 0) {
                lines.next();
            }
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                String line = next.get();
                tell("line " + (number + 1), line, list);
                if (lines.terminated()) {
                    number++;
                    bytes += line.length() + 1;
                    last = line;
                    ListCache.keep(out, number, line);
                }
            }
        }
        if (list.isEmpty()) {
            throw FetchException.unavailable(MASTER + " names no file of events; a line of it should be: SIZE MD5 URL");
        }
        if (number > 0) {
            ListCache.mark(out, new ListCache.Mark(bytes, number, last));
        }
    }

    private static void tell(String where, String line, FileList.Builder list) {
        switch (ListLine.of(line)) {
            case ListLine.Export export -> list.add(export.file());
            case ListLine.Malformed _ -> list.skip(where, line);
            case ListLine.Other _ -> {}
        }
    }

    private Download download(Optional<String> bytes) throws IOException {
        Path file = Files.createTempFile(temporary, "list", ".part");
        try {
            return new Download(file, web.patiently(() -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    return web.get(settings.address(MASTER), bytes, out, LONGEST);
                }
            }));
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static FetchException cannotBeHad(URI address, Web.Answer answer) {
        return FetchException.unavailable(
                address + " cannot be had: the server answers " + answer.status() + "; is the base right?");
    }

    /** A list on disk, for as long as it is read. */
    private record Download(Path file, Web.Answer answer) implements AutoCloseable {
        Lines lines() throws IOException {
            InputStream in = Files.newInputStream(file);
            return new Lines(in);
        }

        boolean begins(String line) throws IOException {
            try (Lines lines = lines()) {
                return lines.next().filter(line::equals).isPresent();
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
