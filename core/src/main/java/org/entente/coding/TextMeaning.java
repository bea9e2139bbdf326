package org.entente.coding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a marked sentence: MiniLM's vectors of its word pieces (384 coordinates, in which the whole sentence
 * takes part), averaged over the parts of the sentence as the pair sees it. One thread at a time.
 */
final class TextMeaning implements AutoCloseable {
    private static final int WIDTH = 384;
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String WORDS = "/all-minilm-l6-v2-q-tokenizer.json";

    static {
        // Else the tokenizer's library asks the network on what machine it runs, and tells its makers.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private @Nullable Pieces last;

    /** The parts of a sentence over which vectors are averaged. */
    private enum Part {
        WHOLE(0),
        SOURCE(1),
        TARGET(2),
        BETWEEN(3),
        AFTER(4),
        BEFORE(5),
        BETWEEN_TARGET_FIRST(6);

        private final int start;

        Part(int place) {
            this.start = place * WIDTH;
        }
    }

    /** How many coordinates a sentence has. */
    static int dimensions() {
        return WIDTH * Part.values().length;
    }

    TextMeaning() {
        try (InputStream model = resource(MODEL);
                InputStream words = resource(WORDS);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    words, Map.of("padding", "false", "truncation", "true", "maxLength", "256"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = TextMeaning.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the embedding model " + name + " is not on the class path");
        }
        return in;
    }

    /** The averages of all parts one after the other, each of length one, or zero where a part has no word. */
    float[] of(MarkedSentence sentence) {
        Pieces pieces = pieces(sentence.text());
        float[][] vectors = pieces.vectors;
        CharSpan[] places = pieces.places;
        float[] meaning = new float[dimensions()];
        Span between = Span.of(sentence);
        for (int i = 0; i < vectors.length; i++) {
            if (places[i] != null) {
                int at = places[i].getStart();
                add(meaning, Part.WHOLE, vectors[i]);
                addPart(meaning, sentence, between, at, vectors[i]);
            }
        }
        for (Part part : Part.values()) {
            toLengthOne(meaning, part.start);
        }
        return meaning;
    }

    /** A sentence is read once, whatever the number of its pairs. */
    private static final class Pieces {
        private final String text;
        private final CharSpan[] places;
        private final float[][] vectors;

        Pieces(String text, CharSpan[] places, float[]... vectors) {
            this.text = text;
            this.places = places;
            this.vectors = vectors;
        }
    }

    private Pieces pieces(String text) {
        Pieces known = last;
        if (known == null || !known.text.equals(text)) {
            Encoding encoded = tokenizer.encode(text);
            known = new Pieces(text, encoded.getCharTokenSpans(), vectors(encoded));
            last = known;
        }
        return known;
    }

    private static void addPart(float[] meaning, MarkedSentence sentence, Span between, int at, float... vector) {
        if (sentence.inSource(at)) {
            add(meaning, Part.SOURCE, vector);
        } else if (sentence.inTarget(at)) {
            add(meaning, Part.TARGET, vector);
        } else if (at < between.start()) {
            add(meaning, Part.BEFORE, vector);
        } else if (at >= between.end()) {
            add(meaning, Part.AFTER, vector);
        } else {
            add(meaning, Part.BETWEEN, vector);
            if (between.targetFirst()) {
                add(meaning, Part.BETWEEN_TARGET_FIRST, vector);
            }
        }
    }

    /** What lies between the mentions; where only one is named, all of the sentence does. */
    private record Span(int start, int end, boolean targetFirst) {
        static Span of(MarkedSentence sentence) {
            if (sentence.source().isEmpty() || sentence.target().isEmpty()) {
                return new Span(0, sentence.text().length(), sentence.source().isEmpty());
            }
            MarkedSentence.Mention source = sentence.source().get();
            MarkedSentence.Mention target = sentence.target().get();
            return source.start() < target.start()
                    ? new Span(/* start= */ source.end(), /* end= */ target.start(), false)
                    : new Span(/* start= */ target.end(), /* end= */ source.start(), true);
        }
    }

    private float[][] vectors(Encoding pieces) {
        long[] shape = {1, pieces.getIds().length};
        try (OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getIds()), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getAttentionMask()), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces.getTypeIds()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        }
    }

    private static void add(float[] meaning, Part part, float... vector) {
        int at = part.start;
        for (int i = 0; i < WIDTH; i++) {
            meaning[at + i] += vector[i];
        }
    }

    private static void toLengthOne(float[] meaning, int at) {
        double squares = 0;
        for (int i = at; i < at + WIDTH; i++) {
            squares += meaning[i] * meaning[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = at; i < at + WIDTH && length > 0; i++) {
            meaning[i] /= length;
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be closed: " + e.getMessage(), e);
        }
    }
}
