package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of a data file that nobody has open, to measure it for another day; gone when it is closed. */
public final class StoreCopy implements AutoCloseable {
    private static final String LOG = ".wal";

    private final Path folder;
    private final Path file;

    private StoreCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** Copies the file, and what was not written into it yet. @throws StoreException when that cannot be done */
    public static StoreCopy of(Path original) {
        try {
            Path folder = Files.createTempDirectory("entente-copy");
            Path file = folder.resolve("entente.duckdb");
            return new StoreCopy(folder, file).filled(original);
        } catch (IOException e) {
            throw StoreException.of(original, "cannot be copied", e);
        }
    }

    private StoreCopy filled(Path original) throws IOException {
        try {
            Files.copy(original, file);
            Path log = Path.of(original + LOG);
            if (Files.exists(log)) {
                Files.copy(log, log());
            }
            return this;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Path log() {
        return Path.of(file + LOG);
    }

    /** Where the copy lies. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            for (Path gone : List.of(file, log(), folder)) {
                Files.deleteIfExists(gone);
            }
        } catch (IOException e) {
            throw StoreException.of(file, "cannot be removed", e);
        }
    }
}
