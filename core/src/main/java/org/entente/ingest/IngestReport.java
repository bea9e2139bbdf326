package org.entente.ingest;

import java.util.List;

/**
 * What carrying out a plan led to.
 *
 * @param loaded the files that were read, with their counts
 * @param broken the files that could not be read, with the reason
 */
public record IngestReport(List<LoadReport> loaded, List<String> broken) {

    /** Copies the lists. */
    public IngestReport {
        loaded = List.copyOf(loaded);
        broken = List.copyOf(broken);
    }
}
