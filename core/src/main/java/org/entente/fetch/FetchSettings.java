package org.entente.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * How a fetch behaves towards the server.
 *
 * @param base where the lists and the files lie, without a slash at the end
 * @param pause the least time between the beginnings of two requests
 * @param connect how long to wait for a connection
 * @param stall how long to wait when nothing comes
 * @param slowestBytesPerSecond an answer that is slower than this over longer than {@code stall} is given up
 * @param tries how often a request is made that finds no answer, at least 1
 * @param backoff the wait before the second try; each further one is twice as long
 */
public record FetchSettings(
        URI base,
        Duration pause,
        Duration connect,
        Duration stall,
        int slowestBytesPerSecond,
        int tries,
        Duration backoff) {
    /** Where GDELT 2.0 publishes. */
    public static final URI GDELT = URI.create("http://data.gdeltproject.org/gdeltv2");

    /** @throws IllegalArgumentException when the base is no address of the web, or nothing would ever be tried */
    public FetchSettings {
        if (base.getScheme() == null || !base.getScheme().matches("https?") || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "the base must be an address of the web such as " + GDELT + ", not \"" + base + "\"");
        }
        if (tries < 1) {
            throw new IllegalArgumentException("a request must be tried at least once, not " + tries + " times");
        }
        String text = base.toString();
        base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    /** Polite towards a public server: one request a second, four tries with 2, 4 and 8 seconds between them. */
    public static FetchSettings polite(URI base) {
        return new FetchSettings(
                base,
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                1024,
                4,
                Duration.ofSeconds(2));
    }

    /** The same with another pause between requests. */
    public FetchSettings withPause(Duration other) {
        return new FetchSettings(base, other, connect, stall, slowestBytesPerSecond, tries, backoff);
    }

    URI address(String fileName) {
        return URI.create(base + "/" + fileName);
    }
}
