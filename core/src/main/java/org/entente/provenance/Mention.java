package org.entente.provenance;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A document that mentions an event, as a source of mentions reports it.
 *
 * @param at when, in UTC
 * @param kind what kind of document it is, in the source's word
 * @param publisher who published it
 * @param url its address or citation
 * @param sentence the sentence in which the event stands, from 1
 * @param confidence how sure the source is, from 10 to 100
 * @param translated true when it was read in translation
 * @param file the file that tells so, relative to the case's folder
 * @param line its line, where it can be told
 */
public record Mention(
        LocalDateTime at,
        String kind,
        Optional<String> publisher,
        Optional<String> url,
        Optional<Integer> sentence,
        int confidence,
        boolean translated,
        String file,
        Optional<Long> line) {

    /** File and line. */
    public String reference() {
        return file + line.map(number -> ":" + number).orElse("");
    }
}
