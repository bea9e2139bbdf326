package org.entente.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        String name = String.valueOf(file.getFileName());
        DocumentFormat format = DocumentFormat.find(name)
                .orElseThrow(() -> new UnreadableFileException(
                        name + ": no documents are read from files of this ending; right would be .jsonl, .html, .rss,"
                                + " .warc, .md or .txt, each also with .gz"));
        CountingSink counting = new CountingSink(name, sink);
        try (InputStream in = open(file, format)) {
            switch (format) {
                case JSON_LINES -> new JsonLines(counting).read(in);
                case HTML -> new Pages(counting).read(in);
                case FEED -> new Feeds(counting).read(in);
                case WARC -> new WarcPages(counting).read(in);
                case MARKDOWN, TEXT -> new PlainTexts(counting, format).read(in);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(name + ": cannot be read to its end: " + e.getMessage(), e);
        }
        return counting.count();
    }

    /** jwarc unpacks by itself, record by record. */
    private static InputStream open(Path file, DocumentFormat format) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        boolean packed =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed && format != DocumentFormat.WARC ? new GZIPInputStream(in) : in;
    }
}
