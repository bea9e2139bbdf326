package org.entente.ingest.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.entente.coding.CodedDocument;
import org.entente.coding.CodingPool;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.EnglishOnly;
import org.entente.document.UnreadableFileException;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.ingest.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * Codes files of documents, one after the other, each on all processors and never held as a whole. Making one reads the models,
 * which takes about a second. Not safe for use by several threads.
 */
public final class NewsCoding implements AutoCloseable {
    private final CodingPool pool = new CodingPool(Runtime.getRuntime().availableProcessors(), this::written);

    /** The lines of the documents that are being coded, in order. */
    private final Deque<Long> lines = new ArrayDeque<>();

    private @Nullable NewsTable table;

    /**
     * Codes a file.
     *
     * @param workFolder where the tables are written; one file at a time
     * @throws BrokenFileException when the file cannot be read to its end
     * @throws UncheckedIOException when the tables cannot be written
     */
    public CodedNews code(SourceFile file, Path workFolder, Progress progress) {
        Path events = workFolder.resolve("coded.csv");
        Path setAside = workFolder.resolve("set-aside.csv");
        try {
            Files.createDirectories(workFolder);
            try (NewsTable open = new NewsTable(file.state().name(), events, setAside)) {
                table = open;
                read(file, open, progress);
            } finally {
                table = null;
            }
            return new CodedNews(new Unpacked(events, 0, true), setAside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            new CodedNews(new Unpacked(events, 0, true), setAside).close();
            throw new BrokenFileException(message(file, e));
        }
    }

    private void read(SourceFile file, NewsTable open, Progress progress) {
        String name = file.state().name();
        try {
            DocumentReader.read(
                    file.path(),
                    position -> progress.advanced(name, position, file.state().bytes()),
                    new EnglishOnly(name, new Coded(open)));
        } finally {
            pool.finish();
        }
    }

    private void written(CodedDocument coded) {
        long line = lines.remove();
        Optional.ofNullable(table).ifPresent(open -> open.add(coded, line));
    }

    /** The message of the reader, with the file's name as the case has it. */
    private static String message(SourceFile file, UnreadableFileException e) {
        String alone = String.valueOf(file.path().getFileName());
        String message = String.valueOf(e.getMessage());
        return message.startsWith(alone) ? file.state().name() + message.substring(alone.length()) : message;
    }

    /** Sends documents to be coded. */
    private final class Coded implements DocumentSink {
        private final NewsTable open;

        Coded(NewsTable open) {
            this.open = open;
        }

        @Override
        public void take(Document document) {
            take(document, 1);
        }

        @Override
        public void take(Document document, long line) {
            lines.add(line);
            pool.code(document);
        }

        @Override
        public void setAside(BadDocument bad) {
            open.setAside(bad);
        }
    }

    /** Lets the threads go. */
    @Override
    public void close() {
        pool.close();
    }
}
