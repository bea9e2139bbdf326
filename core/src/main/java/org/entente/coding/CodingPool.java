package org.entente.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.entente.document.Document;
import org.entente.mention.ActorFinder;
import org.entente.situation.EventPlaces;
import org.entente.situation.Places;

/**
 * Codes documents on several processors and hands them on in the order in which they came. Only a few are held at a time, so
 * that memory does not grow with the number of documents.
 */
public final class CodingPool implements AutoCloseable {
    private static final int HELD_PER_THREAD = 16;

    private final ExecutorService threads;
    private final BlockingQueue<EventCoder> coders;
    private final Deque<Future<CodedDocument>> waiting = new ArrayDeque<>();
    private final Consumer<CodedDocument> sink;
    private final int most;

    /**
     * A pool with the models that ship with Entente.
     *
     * @param processors how many documents to code at once, at least 1
     * @param sink takes the documents in order, on the thread that calls
     */
    public CodingPool(int processors, Consumer<CodedDocument> sink) {
        this(processors, Optional.empty(), sink);
    }

    /**
     * The same with a user's dictionaries.
     *
     * @param dictionaries a user's own, which go before the model
     */
    public CodingPool(int processors, Optional<UserDictionaries> dictionaries, Consumer<CodedDocument> sink) {
        this.sink = sink;
        this.most = processors * HELD_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(processors);
        this.coders = new ArrayBlockingQueue<>(processors);
        Future<ActorFinder> finder = threads.submit(ActorFinder::new);
        EventModel model = EventModel.shipped();
        DetailModels details = DetailModels.shipped();
        WordTags tags = WordTags.shipped();
        EventPlaces places = new EventPlaces(Places.shipped());
        for (int i = 0; i < processors; i++) {
            coders.add(new EventCoder(result(finder), model, details, tags, places, dictionaries));
        }
    }

    /** Takes a document; those before it may be handed on meanwhile. */
    public void code(Document document) {
        waiting.add(threads.submit(() -> {
            EventCoder coder = coders.take();
            try {
                return coder.code(document);
            } finally {
                coders.add(coder);
            }
        }));
        while (waiting.size() > most
                || (!waiting.isEmpty() && waiting.getFirst().isDone())) {
            sink.accept(result(waiting.removeFirst()));
        }
    }

    /** Hands on what is left. */
    public void finish() {
        while (!waiting.isEmpty()) {
            sink.accept(result(waiting.removeFirst()));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets the threads go. What was not handed on is lost. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
