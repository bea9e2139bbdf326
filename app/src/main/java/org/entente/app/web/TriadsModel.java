package org.entente.app.web;

import java.util.List;

/**
 * The page of third parties.
 *
 * @param frame what surrounds it
 * @param pair the case's pair in words
 * @param streams one section for each stream
 */
public record TriadsModel(Frame frame, String pair, List<Stream> streams) {

    /** Copies the list. */
    public TriadsModel {
        streams = List.copyOf(streams);
    }

    /**
     * A stream.
     *
     * @param name its word
     * @param lead what it rests on
     * @param pooled the pooled answers, in cells
     * @param family how many tests the pair's triads are, and how many stand
     * @param triads the pair's triads, in cells
     * @param screen the same of all others
     */
    public record Stream(
            String name,
            String lead,
            List<List<String>> pooled,
            String family,
            List<List<String>> triads,
            String screen) {

        /** Copies the lists. */
        public Stream {
            pooled = pooled.stream().map(List::copyOf).toList();
            triads = triads.stream().map(List::copyOf).toList();
        }
    }
}
