package org.entente.ingest;

/** Hears how far a long piece of work has come. Implementations must be quick; called from several threads. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * Some of the work is done.
     *
     * @param what what is worked on, a file's name for instance
     * @param done how much of it, in bytes
     * @param total all of it, in bytes
     */
    void advanced(String what, long done, long total);
}
