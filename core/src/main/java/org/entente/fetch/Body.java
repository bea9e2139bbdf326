package org.entente.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer on its way to a stream: tells how far it has come, and stops when it is too long. */
final class Body implements HttpResponse.BodySubscriber<Boolean> {
    private final OutputStream out;
    private final long most;
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
    private final long begun = System.nanoTime();
    private volatile long moved = begun;
    private volatile long bytes;
    private Flow.@Nullable Subscription subscription;

    /**
     * @param out takes what comes
     * @param most the length past which nothing more is read
     */
    Body(OutputStream out, long most) {
        this.out = out;
        this.most = most;
    }

    /** Nanoseconds until this answer has to be given up, unless something comes; negative when it is too late. */
    long nanosLeft(FetchSettings settings) {
        long now = System.nanoTime();
        long patience = settings.stall().toNanos();
        long byStall = moved + patience - now;
        long bySlowness = begun + patience + (long) (bytes * 1e9 / settings.slowestBytesPerSecond()) - now;
        return Math.min(byStall, bySlowness);
    }

    /** The bytes that have come. */
    long bytes() {
        return bytes;
    }

    /** True when whole, false when it was cut because it is too long. */
    @Override
    public CompletionStage<Boolean> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        moved = System.nanoTime();
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        moved = System.nanoTime();
        try {
            for (ByteBuffer part : parts) {
                take(part);
            }
        } catch (IOException e) {
            stop();
            whole.completeExceptionally(e);
            return;
        }
        if (bytes > most) {
            stop();
            whole.complete(false);
            return;
        }
        Optional.ofNullable(subscription).ifPresent(open -> open.request(1));
    }

    private void take(ByteBuffer part) throws IOException {
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        long total = bytes + copy.length;
        bytes = total;
        if (total <= most) {
            out.write(copy);
        }
    }

    private void stop() {
        Optional.ofNullable(subscription).ifPresent(Flow.Subscription::cancel);
    }

    @Override
    public void onError(Throwable cause) {
        whole.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        whole.complete(true);
    }
}
