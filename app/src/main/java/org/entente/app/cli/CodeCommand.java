package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.coding.CodedDocument;
import org.entente.coding.CodedEvent;
import org.entente.coding.CodingCounts;
import org.entente.coding.CodingPool;
import org.entente.coding.UserDictionaries;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentFormat;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.EnglishOnly;
import org.entente.document.UnreadableFileException;
import org.entente.event.EventVocabulary;
import org.entente.export.CodedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes texts to events, as a stream. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Code texts to events: who did what to whom, with the words that say so. Events come to standard"
                + " output in the order of the documents, what was counted to standard error.")
final class CodeCommand implements Callable<Integer> {
    private static final double PERCENT = 100;

    private final Console console;
    private CodingCounts counts = CodingCounts.NONE;
    private long setAside;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "JSON lines, HTML, RSS or Atom, WARC, Markdown or plain text, each also with .gz; of a folder all"
                            + " such files.")
    private List<Path> files = List.of();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Day of documents that give none. Without it they are set aside.")
    private Optional<LocalDate> undated = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "jsonl")
    private CodedLines.Format format = CodedLines.Format.JSONL;

    @Option(
            names = "--explain",
            description = "Add the sentence, the words taken, and the model or phrase that decided.")
    private boolean explain;

    @Option(names = "--all", description = "Also events that are told and did not happen, with their status.")
    private boolean all;

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description =
                    "Your own dictionaries in PETRARCH's forms beside what ships: actors, agents, discards, issues,"
                            + " and verbs, which go before the model.")
    private Optional<Path> dictionaries = Optional.empty();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DictionaryNotes notes = new DictionaryNotes(console);
        Optional<UserDictionaries> own = dictionaries.map(notes::read);
        CodedLines lines = new CodedLines(format, explain, own.isPresent(), new EventVocabulary());
        lines.header().ifPresent(console::print);
        int broken = 0;
        try (CodingPool pool =
                        new CodingPool(Runtime.getRuntime().availableProcessors(), own, coded -> print(coded, lines));
                ProgressLine progress = new ProgressLine(console)) {
            for (Path file : inFolders(files)) {
                broken += read(file, pool, progress) ? 0 : 1;
            }
            pool.finish();
        }
        sum();
        own.ifPresent(notes::sum);
        return broken == 0 ? 0 : Entente.UNAVAILABLE;
    }

    /** Files as they are; of a folder those with documents, at any depth, in the order of their names. */
    private static List<Path> inFolders(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> DocumentFormat.find(String.valueOf(file.getFileName()))
                                .isPresent())
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** @return false when the file cannot be read to its end */
    private boolean read(Path file, CodingPool pool, ProgressLine progress) {
        long size = size(file);
        try {
            DocumentReader.read(
                    file,
                    undated,
                    position -> progress.advanced(String.valueOf(file.getFileName()), position, size),
                    new EnglishOnly(String.valueOf(file.getFileName()), new DocumentSink() {
                        @Override
                        public void take(Document document) {
                            pool.code(document);
                        }

                        @Override
                        public void setAside(BadDocument bad) {
                            setAside++;
                            console.error(bad.toString());
                        }
                    }));
            return true;
        } catch (UnreadableFileException e) {
            console.error(e.getMessage());
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(CodedDocument coded, CodedLines lines) {
        counts = counts.plus(coded.counts());
        for (CodedEvent event : coded.events()) {
            if (all || event.isRealised()) {
                console.print(lines.line(coded.document(), event));
            }
        }
    }

    private void sum() {
        console.note(
                "coded    %,d documents (%,d set aside), %,d sentences: %,d events happened, %,d are told that did not",
                counts.documents(), setAside, counts.sentences(), counts.realised(), counts.unrealised());
        console.note(
                "screen   %,d sentences (%s) have two actors and a word of an event; %,d were unsure and gave none",
                counts.screened(), share(counts.screened()), counts.unsure());
    }

    private String share(long part) {
        return counts.sentences() == 0
                ? "none"
                : String.format(Locale.ROOT, "%.1f %%", PERCENT * part / counts.sentences());
    }
}
