package org.entente.provenance;

import java.util.Optional;

/**
 * Where a record comes from.
 *
 * @param evidence curated or machine
 * @param claimant who says so: an actor's code, {@code third-party}, {@code both}, or empty when the source is silent
 * @param citation the document it rests on
 * @param file the file it was read from, relative to the case
 * @param line the line of that file, counted from 1; empty where a format has no lines or they cannot be told
 */
public record Provenance(
        Evidence evidence, Optional<String> claimant, Citation citation, String file, Optional<Long> line) {

    /** File and line as one reference, {@code chronicle.csv:17} for instance. */
    public String reference() {
        return line.map(number -> file + ":" + number).orElse(file);
    }
}
