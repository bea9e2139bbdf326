package org.entente.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps answers by their address, so that each is made once. What an answer says hangs on the address, the edition of the case
 * and the day that citations name; all of them are part of the key, so nothing that is out of date is ever found. Several
 * threads may use it; who asks for what another is making waits for it.
 */
final class Shelf {
    /** An eighth of the memory that there is. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

    /** What a key and an entry cost beside the bytes. */
    private static final int ENTRY = 1000;

    /** Keys that share a cell of the table wait for each other while an answer is made, so there are many cells. */
    private static final int CELLS = 4096;

    private final Cache<Key, Answer> answers = Caffeine.newBuilder()
            .initialCapacity(CELLS)
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Answer answer) -> ENTRY + 2 * key.address().length() + answer.length())
            .build();

    /** More answers at a time than there are processors would only make all of them late. */
    private final Semaphore making = new Semaphore(Runtime.getRuntime().availableProcessors());

    private record Key(Edition edition, LocalDate day, boolean zipped, String address) {}

    /** The answer to a request, made when it is asked for first. What goes wrong is thrown and not kept. */
    Answer find(Context context, Edition edition, LocalDate day, Supplier<Answer> make) {
        boolean zipped = takesGzip(context);
        Key key = new Key(edition, day, zipped, address(context));
        return answers.get(key, _ -> made(zipped, make));
    }

    private Answer made(boolean zipped, Supplier<Answer> make) {
        making.acquireUninterruptibly();
        try {
            return zipped ? make.get().zipped() : make.get();
        } finally {
            making.release();
        }
    }

    private static String address(Context context) {
        String path = context.req().getRequestURI();
        return Optional.ofNullable(context.queryString())
                .map(query -> path + "?" + query)
                .orElse(path);
    }

    private static boolean takesGzip(Context context) {
        String accepted = Optional.ofNullable(context.header("Accept-Encoding")).orElse("");
        return Arrays.stream(accepted.split(",", -1))
                .map(one -> one.replace(" ", ""))
                .anyMatch(one -> one.matches("(?i)gzip(;q=(0\\.\\d*[1-9]\\d*|1(\\.0*)?))?"));
    }
}
