package org.entente.provenance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The document that a record rests on.
 *
 * @param publisher who issued it, if known
 * @param title its title, or what kind of document it is
 * @param published the day it was issued, if known
 * @param url where it was found, if the source gives that
 */
public record Citation(
        Optional<String> publisher, Optional<String> title, Optional<LocalDate> published, Optional<String> url) {

    /** A document of which only these words are known. */
    public static Citation of(String words) {
        return new Citation(Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty());
    }

    /** The citation in one line; "no document named" when nothing is known. */
    public String line() {
        StringJoiner line = new StringJoiner(", ").setEmptyValue("no document named");
        publisher.ifPresent(line::add);
        title.ifPresent(line::add);
        published.map(LocalDate::toString).ifPresent(line::add);
        url.ifPresent(line::add);
        return line.toString();
    }
}
