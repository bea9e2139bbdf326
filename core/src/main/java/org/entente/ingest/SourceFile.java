package org.entente.ingest;

import java.nio.file.Path;

/**
 * A file that a case reads, as it lies on disk.
 *
 * @param source the source that names it
 * @param path where it lies
 * @param state its name, size and fingerprint
 */
public record SourceFile(Source source, Path path, FileState state) {}
