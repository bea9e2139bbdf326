package org.entente.provenance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The citation in one line; "no document named" when nothing is known. */
    public String line() {
        String line = Stream.of(publisher, title, published.map(LocalDate::toString), url)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? "no document named" : line;
    }
}
