package org.entente.contact;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;

/** Whose head a document speaks for: the side of its publisher. Unchanging. */
public final class ReportingSide {
    private final Publishers publishers = Publishers.shipped();

    /** Code of the state that owns or controls the publisher, seen from its name, else from the address; empty where neither is known. */
    public Optional<String> of(Document document) {
        return Stream.concat(document.publisher().stream(), hosts(document))
                .map(publishers::find)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Publisher::side);
    }

    /** The host of the address, then what remains of it behind each dot. */
    private static Stream<String> hosts(Document document) {
        return document.url()
                .flatMap(ReportingSide::host)
                .map(host ->
                        Stream.iterate(host, rest -> rest.contains("."), rest -> rest.substring(rest.indexOf('.') + 1)))
                .orElse(Stream.empty());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
