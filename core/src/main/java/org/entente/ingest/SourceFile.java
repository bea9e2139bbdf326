package org.entente.ingest;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that a case reads, as it lies on disk.
 *
 * @param source the source that names it
 * @param path where it lies
 * @param state its name, size and fingerprint
 * @param before names of the curated files before it, whose identifiers it may not use again; empty for machine evidence
 * @param lines how many lines it has as it lies there; of a packed file that says nothing
 */
public record SourceFile(Source source, Path path, FileState state, List<String> before, long lines) {

    /** Copies the names. */
    public SourceFile {
        before = List.copyOf(before);
    }
}
