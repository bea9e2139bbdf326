package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.coding.CodedDocument;
import org.entente.coding.CodingCounts;
import org.entente.coding.CodingPool;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;

/**
 * Codes sentences of real documents with characters cut, replaced by any of Unicode, doubled, or run together to 100,000, and
 * tells that none failed and whether time grows with length. Arguments: a file of documents, how many sentences.
 */
public final class MutatedSentences {
    private static final int IN_ONE = 20;
    private static final int LONG = 100_000;

    private CodingCounts counts = CodingCounts.NONE;

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        new MutatedSentences().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void run(Path file, int wanted) {
        List<String> sentences = sentences(file);
        SplittableRandom random = new SplittableRandom(1);
        try (CodingPool pool = new CodingPool(
                Runtime.getRuntime().availableProcessors(), coded -> counts = counts.plus(coded.counts()))) {
            long begun = System.nanoTime();
            for (int i = 0; i < wanted / IN_ONE; i++) {
                StringBuilder text = new StringBuilder("x");
                for (int j = 0; j < IN_ONE; j++) {
                    text.append(mutated(sentences.get(random.nextInt(sentences.size())), random))
                            .append('\n');
                }
                pool.code(document(text.toString()));
            }
            pool.finish();
            System.out.println("%,d mutated sentences in %,d documents, cut into %,d: none failed, %.0f a second"
                    .formatted(wanted, counts.documents(), counts.sentences(), wanted / seconds(begun)));
        }
        lengths(sentences);
    }

    private static void lengths(List<String> sentences) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; joined.length() < LONG; i++) {
            joined.append(sentences.get(i % sentences.size()).replace('.', ',')).append(' ');
        }
        List<CodedDocument> coded = new ArrayList<>();
        try (CodingPool pool = new CodingPool(1, coded::add)) {
            for (int length : new int[] {LONG / 8, LONG / 8, LONG / 4, LONG / 2, LONG}) {
                long begun = System.nanoTime();
                pool.code(document(joined.substring(0, length)));
                pool.finish();
                System.out.println("one sentence of %,d characters: %.2f s".formatted(length, seconds(begun)));
            }
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Document document(String text) {
        return new Document("m", LocalDate.of(2016, 3, 10), "", text, Optional.empty(), Optional.empty());
    }

    private static List<String> sentences(Path file) {
        List<String> sentences = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter();
        DocumentReader.read(file, new DocumentSink() {
            @Override
            public void take(Document document) {
                splitter.split(document).stream().map(Sentence::text).forEach(sentences::add);
            }

            @Override
            public void setAside(BadDocument bad) {
                System.out.println(bad);
            }
        });
        return sentences;
    }

    private static String mutated(String sentence, SplittableRandom random) {
        StringBuilder text = new StringBuilder(sentence);
        for (int change = 1 + random.nextInt(6); change > 0 && !text.isEmpty(); change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                case 1 -> text.insert(at, Character.toString(random.nextInt(Character.MAX_CODE_POINT)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
                case 3 -> text.insert(at, "\"“('");
                default -> text.append(text, at, text.length());
            }
        }
        return text.toString();
    }
}
