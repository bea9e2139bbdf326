package org.entente.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads lines that end with a line feed and nothing else, byte for byte: a carriage return stays part of its line. Each
 * byte becomes one char and can be written back as it was.
 */
final class Lines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private boolean terminated;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its line feed; empty at the end. @throws IOException also for a line of over a mebibyte */
    Optional<String> next() throws IOException {
        line.reset();
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                terminated = true;
                return text();
            }
            if (line.size() > LONGEST) {
                throw new IOException("a line is longer than " + LONGEST + " bytes");
            }
        }
        terminated = false;
        return line.size() == 0 ? Optional.empty() : text();
    }

    private Optional<String> text() {
        return Optional.of(line.toString(StandardCharsets.ISO_8859_1));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** True when the line read last had its line feed. */
    boolean terminated() {
        return terminated;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
