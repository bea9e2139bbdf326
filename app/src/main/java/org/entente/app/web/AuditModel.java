package org.entente.app.web;

import java.util.List;

/**
 * The page of the audit.
 *
 * @param frame what surrounds it
 * @param caseName the name of the case's folder, for commands
 * @param samples the samples, the newest first
 * @param entries what was changed by hand, the newest first
 */
public record AuditModel(Frame frame, String caseName, List<SampleItem> samples, List<Line> entries) {

    /** Copies the lists. */
    public AuditModel {
        samples = List.copyOf(samples);
        entries = List.copyOf(entries);
    }

    /**
     * One sample.
     *
     * @param id its name
     * @param heading what was drawn from what
     * @param drawn when, by whom, with which seed
     * @param current whether the data are still those from which it was drawn
     * @param agreement how far the coders agree, in words
     * @param coders who answered how many
     * @param parts the share of each part
     * @param strata how many were drawn from which stratum
     */
    public record SampleItem(
            String id,
            String heading,
            String drawn,
            String current,
            List<String> agreement,
            List<String> coders,
            List<Part> parts,
            List<Part> strata) {

        /** Copies the lists. */
        public SampleItem {
            agreement = List.copyOf(agreement);
            coders = List.copyOf(coders);
            parts = List.copyOf(parts);
            strata = List.copyOf(strata);
        }
    }

    /** A line of a table: what it is about, two numbers, and what they give. */
    public record Part(String by, String value, String first, String second, String figure) {}

    /**
     * An entry of the journal.
     *
     * @param number its number
     * @param said what was done
     * @param who by whom and when
     * @param words why
     * @param state that it stands, waits or was undone
     * @param undoable true when it stands
     * @param href the incident's page
     */
    public record Line(
            long number, String said, String who, String words, String state, boolean undoable, String href) {}
}
