package org.entente.document;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads the documents of a file into a sink, one after the other. Only a single page or text is held at a time; a feed is
 * held as a whole, as it is small. Unchanging; safe for use by several threads.
 */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a file. What cannot be used is set aside with its place and the reading goes on.
     *
     * @return how many documents were taken and how many set aside
     * @throws UnreadableFileException when the format is not known or the file is broken as a whole
     */
    public static DocumentCount read(Path file, DocumentSink sink) {
        return read(file, _ -> {}, sink);
    }

    /**
     * The same, telling how far it is.
     *
     * @param progress hears how many bytes of the file were read
     */
    public static DocumentCount read(Path file, LongConsumer progress, DocumentSink sink) {
        return read(file, Optional.empty(), progress, sink);
    }

    /**
     * The same, with a day for documents that give none; one whose date cannot be read is set aside all the same.
     *
     * @param undated the day of documents without a date
     */
    public static DocumentCount read(Path file, Optional<LocalDate> undated, LongConsumer progress, DocumentSink sink) {
        String name = String.valueOf(file.getFileName());
        DocumentFormat format = DocumentFormat.find(name)
                .orElseThrow(() -> new UnreadableFileException(
                        name + ": no documents are read from files of this ending; right would be .jsonl, .html, .rss,"
                                + " .warc, .md or .txt, each also with .gz"));
        CountingSink counting = new CountingSink(name, undated, sink);
        try (InputStream in = open(file, format, progress)) {
            switch (format) {
                case JSON_LINES -> new JsonLines(counting).read(in);
                case HTML -> new Pages(counting).read(in);
                case FEED -> new Feeds(counting).read(in);
                case WARC -> new WarcPages(counting).read(in);
                case MARKDOWN, TEXT -> new PlainTexts(counting, format).read(in);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file + ": there is no such file", e);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(name + ": cannot be read to its end: " + e.getMessage(), e);
        }
        return counting.count();
    }

    /** jwarc unpacks by itself, record by record. */
    private static InputStream open(Path file, DocumentFormat format, LongConsumer progress) throws IOException {
        InputStream in = new BufferedInputStream(new TellingStream(Files.newInputStream(file), progress));
        boolean packed =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed && format != DocumentFormat.WARC ? new GZIPInputStream(in) : in;
    }

    /** Tells how many bytes went by. */
    private static final class TellingStream extends FilterInputStream {
        private final LongConsumer progress;
        private long position;

        TellingStream(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            position += Math.max(0, read);
            progress.accept(position);
            return read;
        }
    }
}
