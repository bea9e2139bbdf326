package org.entente.app.web;

import java.time.LocalDate;
import org.entente.Observatory;

/** Stub to be replaced before the first release. */
public final class WebServer implements AutoCloseable {
    public WebServer(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {}

    public void start(int port) {}

    public int port() {
        return 0;
    }

    @Override
    public void close() {}
}
