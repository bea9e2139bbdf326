package org.entente.coding;

import java.nio.file.Path;

/** A file of sentences that is not as it must be. */
public final class CodingFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the place and what is wrong there. */
    public CodingFileException(Path file, int line, String wrong) {
        super(file + ", line " + line + ": " + wrong);
    }
}
