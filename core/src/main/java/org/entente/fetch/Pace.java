package org.entente.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps requests apart, and waits. Measures spans only; knows no time of day. */
final class Pace {
    private final Duration pause;
    private long last;
    private boolean begun;

    Pace(Duration pause) {
        this.pause = pause;
    }

    /** Waits until the next request may begin. */
    void awaitTurn() throws InterruptedIOException {
        if (begun) {
            rest(pause.minusNanos(System.nanoTime() - last));
        }
        begun = true;
        last = System.nanoTime();
    }

    /** Waits for a while; not at all when it is negative. */
    static void rest(Duration time) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    static InterruptedIOException interrupted(InterruptedException cause) {
        InterruptedIOException interrupted = new InterruptedIOException("interrupted");
        interrupted.initCause(cause);
        return interrupted;
    }
}
