package org.entente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.SentenceSplitter;
import tools.jackson.databind.ObjectMapper;

/**
 * Times two whole programs on the same documents, in turn: Entente's coder, raw text to events, and the fastest pipeline that
 * users of PETRARCH have, CoreNLP with tokenize, pos and depparse, which gives them trees and no event yet. CoreNLP is GPL and
 * no part of Entente: its jars are fetched by whoever measures. Arguments: a file of documents, how many sentences at least, the
 * folder of CoreNLP's jars, an empty folder, how many rounds.
 */
public final class ParserRatio {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int sentences;

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ParserRatio ratio = new ParserRatio();
        Path work = Path.of(arguments[3]);
        ratio.sample(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        ratio.run(Path.of(arguments[2]), work, Integer.parseInt(arguments[4]));
    }

    private void sample(Path file, int wanted) {
        SentenceSplitter splitter = new SentenceSplitter();
        DocumentReader.read(file, new DocumentSink() {
            @Override
            public void take(Document document) {
                if (sentences < wanted) {
                    sentences += splitter.split(document).size();
                    lines.add(json.writeValueAsString(document));
                    texts.add(document.title() + "\n\n" + document.text() + "\n");
                }
            }

            @Override
            public void setAside(BadDocument bad) {
                System.out.println(bad);
            }
        });
    }

    private void run(Path corenlp, Path work, int rounds) throws IOException, InterruptedException {
        Path documents = work.resolve("sample.jsonl");
        Files.write(documents, lines);
        List<String> coder = List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.app.Main",
                "code",
                documents.toString());
        List<String> parser = List.of(
                "-Xmx6g",
                "-cp",
                jars(corenlp),
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                "tokenize,pos,depparse",
                "-threads",
                String.valueOf(PROCESSORS),
                "-fileList",
                texts(work).toString(),
                "-outputFormat",
                "conllu",
                "-outputDirectory",
                work.toString());
        System.out.println(
                "%,d documents, %,d sentences, %d processors".formatted(lines.size(), sentences, PROCESSORS));
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double ours = seconds(coder, work);
            double theirs = seconds(parser, work);
            ratios.add(theirs / ours);
            System.out.println("Entente %.1f s, %,.0f sentences/s; CoreNLP %.1f s, %,.0f sentences/s; ratio %.0f"
                    .formatted(ours, sentences / ours, theirs, sentences / theirs, theirs / ours));
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.println("median ratio %.0f".formatted(ratios.get(rounds / 2)));
    }

    private Path texts(Path work) throws IOException {
        List<String> files = new ArrayList<>();
        for (String text : texts) {
            Path file = work.resolve("text-" + files.size() + ".txt");
            files.add(Files.writeString(file, text).toString());
        }
        return Files.write(work.resolve("texts"), files);
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    System.getProperty("path.separator"),
                    files.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .toList());
        }
    }

    private static double seconds(List<String> arguments, Path work) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long begun = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(work.resolve("out").toFile())
                    .redirectError(work.resolve("err").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "failed, see " + work.resolve("err") + ": " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
