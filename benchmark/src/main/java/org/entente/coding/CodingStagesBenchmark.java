package org.entente.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;
import org.entente.mention.Mention;
import org.entente.situation.EventPlaces;
import org.entente.situation.Places;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of the coder over the first {@value #DOCUMENTS} documents of a file, each on what the stages before it give; {@link #all} is the
 * whole. One thread. It stands in the coder's package so that it can reach the stages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingStagesBenchmark {
    private static final int DOCUMENTS = 500;

    /** Dated documents in English. */
    @Param("kremlin-en.jsonl.gz")
    public String file = "";

    private record Read(Document document, List<Sentence> sentences, List<List<Mention>> mentions) {}

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final ActorFinder finder = new ActorFinder();
    private final WordTags tags = WordTags.shipped();
    private final EventModel model = EventModel.shipped();
    private final EventVectors vectors = new EventVectors(tags);
    private final Screen screen = new Screen(vectors);
    private final EventCoder coder = new EventCoder(
            finder, model, DetailModels.shipped(), tags, new EventPlaces(Places.shipped()), Optional.empty());
    private final List<Read> read = new ArrayList<>();
    private final List<ActorSentence> passed = new ArrayList<>();
    private final List<FeatureVector> pairs = new ArrayList<>();

    /** Reads the documents and takes each stage once. */
    @Setup
    public void fill() {
        DocumentReader.read(Path.of(file), new DocumentSink() {
            @Override
            public void take(Document document) {
                if (read.size() < DOCUMENTS) {
                    read.add(new Read(document, splitter.split(document), mentions(document)));
                }
            }

            @Override
            public void setAside(BadDocument bad) {
                System.out.println(bad);
            }
        });
        read.forEach(one -> {
            for (int i = 0; i < one.sentences().size(); i++) {
                if (screen.passes(one.sentences().get(i).text(), one.mentions().get(i))) {
                    passed.add(vectors.read(
                            one.sentences().get(i).text(), one.mentions().get(i)));
                }
            }
        });
        passed.forEach(sentence -> ActorPair.of(sentence).forEach(pair -> pairs.add(vectors.of(pair))));
        System.out.println("%,d sentences, %,d pass the screen, %,d pairs"
                .formatted(read.stream().mapToInt(one -> one.sentences().size()).sum(), passed.size(), pairs.size()));
    }

    private List<List<Mention>> mentions(Document document) {
        DocumentActors actors = finder.document(document.date());
        return splitter.split(document).stream()
                .map(sentence -> actors.read(sentence.text()))
                .toList();
    }

    /** Documents into sentences. */
    @Benchmark
    public int split() {
        return read.stream()
                .mapToInt(one -> splitter.split(one.document()).size())
                .sum();
    }

    /** Sentences into actors. */
    @Benchmark
    public int actors() {
        int found = 0;
        for (Read one : read) {
            DocumentActors actors = finder.document(one.document().date());
            for (Sentence sentence : one.sentences()) {
                found += actors.read(sentence.text()).size();
            }
        }
        return found;
    }

    /** The screen. */
    @Benchmark
    public int screen() {
        int passes = 0;
        for (Read one : read) {
            for (int i = 0; i < one.sentences().size(); i++) {
                passes += screen.passes(
                                one.sentences().get(i).text(), one.mentions().get(i))
                        ? 1
                        : 0;
            }
        }
        return passes;
    }

    /** Words, stems and tags of sentences that pass. */
    @Benchmark
    public int words() {
        return passed.stream()
                .mapToInt(one -> vectors.reader().read(one.text()).size())
                .sum();
    }

    /** Features of the pairs of sentences that pass. */
    @Benchmark
    public int features() {
        return passed.stream()
                .flatMap(sentence -> ActorPair.of(sentence).stream())
                .mapToInt(pair -> vectors.of(pair).size())
                .sum();
    }

    /** The model's odds for these pairs. */
    @Benchmark
    public double odds() {
        return pairs.stream().mapToDouble(pair -> model.odds(pair).happened()).sum();
    }

    /** Everything, with triggers, modes, statuses, days, places and claimants. */
    @Benchmark
    public int all() {
        return read.stream()
                .mapToInt(one -> coder.code(one.document()).events().size())
                .sum();
    }
}
