package org.entente.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks a server, politely and with patience, but not with endless patience. */
final class Web implements AutoCloseable {
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int OK = 200;
    private static final int PART = 206;
    private static final String AGENT = "entente (observatory of interstate relations; fetches GDELT's public files)";

    private final FetchSettings settings;
    private final Pace pace;
    private final HttpClient client;

    Web(FetchSettings settings) {
        this.settings = settings;
        this.pace = new Pace(settings.pause());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(settings.connect())
                .build();
    }

    /**
     * What a server answered.
     *
     * @param status the status
     * @param whole false when the body was longer than wanted and was cut
     */
    record Answer(int status, boolean whole) {}

    /** Something that is tried again when there is no answer. */
    interface Attempt<T> {
        T once() throws IOException;
    }

    /** Tries until there is an answer, or the tries are used up. @throws IOException that of the last try, with their number */
    <T> T patiently(Attempt<T> attempt) throws IOException {
        Duration wait = settings.backoff();
        for (int tried = 1; ; tried++) {
            try {
                return attempt.once();
            } catch (IOException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                if (tried == settings.tries()) {
                    throw new IOException(e.getMessage() + ", " + tried + (tried == 1 ? " try" : " tries"), e);
                }
            }
            Pace.rest(wait);
            wait = wait.multipliedBy(2);
        }
    }

    /**
     * Makes one request.
     *
     * @param range the range of bytes wanted, if not all
     * @param out takes the body of an answer that has what was asked for
     * @param most the length past which nothing more is read
     * @throws IOException when there is no answer, a slow one, or one that asks to come later
     */
    Answer get(URI address, Optional<String> range, OutputStream out, long most) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", AGENT);
        range.ifPresent(bytes -> request.header("Range", "bytes=" + bytes));
        pace.awaitTurn();
        Exchange exchange = new Exchange(out, most);
        HttpResponse<Boolean> response = exchange.await(client.sendAsync(request.build(), exchange::body));
        if (response.statusCode() == TOO_MANY || response.statusCode() >= SERVER_ERROR) {
            throw new IOException("the server answers " + response.statusCode());
        }
        return new Answer(response.statusCode(), response.body());
    }

    /** One request and what has come of it so far. */
    private final class Exchange {
        private final OutputStream out;
        private final long most;
        private volatile Body current;

        Exchange(OutputStream out, long most) {
            this.out = out;
            this.most = most;
            this.current = new Body(OutputStream.nullOutputStream(), Long.MAX_VALUE);
        }

        Body body(HttpResponse.ResponseInfo info) {
            boolean wanted = info.statusCode() == OK || info.statusCode() == PART;
            current = wanted ? new Body(out, most) : new Body(OutputStream.nullOutputStream(), 1 << 16);
            return current;
        }

        HttpResponse<Boolean> await(CompletableFuture<HttpResponse<Boolean>> coming) throws IOException {
            while (true) {
                long left = current.nanosLeft(settings);
                if (left <= 0) {
                    coming.cancel(true);
                    throw new IOException("the server stalls after " + current.bytes() + " bytes");
                }
                try {
                    return coming.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // looks again whether something came meanwhile
                } catch (ExecutionException e) {
                    throw new IOException(reason(e.getCause(), current.bytes()), e.getCause());
                } catch (InterruptedException e) {
                    coming.cancel(true);
                    Thread.currentThread().interrupt();
                    throw Pace.interrupted(e);
                }
            }
        }
    }

    private static String reason(@Nullable Throwable cause, long bytes) {
        return switch (cause) {
            case HttpConnectTimeoutException _ -> "no connection in time";
            case ConnectException _ -> "no connection";
            case null, default -> "the connection broke after " + bytes + " bytes";
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
