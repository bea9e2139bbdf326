package org.entente.ingest.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ingest.Unpacked;

/**
 * What a file of documents tells, as tables that are dropped when done.
 *
 * @param events a table in the layout of {@link NewsEvents}
 * @param setAside the documents that could not be used: a table of line, reason and remedy
 */
public record CodedNews(Unpacked events, Path setAside) implements AutoCloseable {
    @Override
    public void close() {
        events.close();
        try {
            Files.deleteIfExists(setAside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
