package org.entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coding.CodedRow;
import org.entente.coding.CodedText;
import org.entente.coding.CodedTextFile;
import org.entente.coding.CorpusRow;
import org.entente.coding.CrossValidation;
import org.entente.coding.EventCorpus;
import org.entente.coding.EventModel;
import org.entente.coding.EventTraining;
import org.entente.coding.RelationCorpus;
import org.entente.coding.RelationModel;
import org.entente.coding.RelationOdds;
import org.entente.coding.SentenceVectors;
import org.entente.coding.TextRelations;
import org.entente.evaluation.Answer;
import org.entente.evaluation.RelationRoot;
import org.entente.evaluation.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns anew what ships as a learned model. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learn a model that ships with Entente anew from its corpus.",
        synopsisSubcommandLabel = "COMMAND")
final class TrainCommand {
    private static final int FOLDS = 5;

    private final Console console;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "relations",
            mixinStandardHelpOptions = true,
            description =
                    "Learn the model of relations from corpus/relations and corpus/texts. The same corpus gives the"
                            + " same file on the same processor.")
    int relations(
            @Option(
                            names = "--corpus",
                            paramLabel = "FOLDER",
                            description = "Folder that holds relations and texts. Default: ${DEFAULT-VALUE}.",
                            defaultValue = "corpus")
                    Path corpus,
            @Option(
                            names = "--into",
                            paramLabel = "FILE",
                            description = "Where to write the model. Default: ${DEFAULT-VALUE}.",
                            defaultValue = "core/src/main/resources/org/entente/coding/relation-model.gz")
                    Path into,
            @Option(
                            names = "--check",
                            description = "First answer each sentence by a model that has not seen it, and print the"
                                    + " scores of five folds.")
                    boolean check) {
        List<CodedRow> rows =
                new ArrayList<>(rows(corpus).stream().map(CorpusRow::coded).toList());
        List<CodedRow> ofTexts = new TextRelations().of(texts(corpus));
        console.print("taken    %d sentences of texts with two actors and an event between them", ofTexts.size());
        rows.addAll(ofTexts);
        try (SentenceVectors vectors = new SentenceVectors()) {
            if (check) {
                console.print("scores   %s", EvalCommand.json(scores(rows, vectors)));
            }
            write(RelationModel.train(rows, vectors), into);
        }
        return 0;
    }

    @Command(
            name = "events",
            mixinStandardHelpOptions = true,
            description = "Learn the models of events, modes and statuses from corpus/relations and corpus/texts.")
    int events(
            @Option(
                            names = "--corpus",
                            paramLabel = "FOLDER",
                            description = "Folder that holds relations and texts. Default: ${DEFAULT-VALUE}.",
                            defaultValue = "corpus")
                    Path corpus,
            @Option(
                            names = "--into",
                            paramLabel = "FOLDER",
                            description = "Where to write the models. Default: ${DEFAULT-VALUE}.",
                            defaultValue = "core/src/main/resources/org/entente/coding")
                    Path into)
            throws IOException {
        List<CorpusRow> rows = rows(corpus);
        List<CodedText> texts = texts(corpus);
        EventTraining training = new EventTraining(Stream.concat(
                        rows.stream().map(row -> row.sentence().text()),
                        texts.stream().map(CodedText::text))
                .toList());
        training.addRows(rows);
        training.addTexts(texts);
        console.print("pairs    %d; events placed %s", training.pairs(), training.placed());
        try (OutputStream out = Files.newOutputStream(into.resolve(EventModel.FILE_NAME))) {
            training.train().write(out);
        }
        Files.writeString(into.resolve("word-tags.tsv"), training.wordTags());
        training.details(rows).write(name -> Files.newOutputStream(into.resolve(name)));
        console.print("written  %s", into);
        return 0;
    }

    private List<CorpusRow> rows(Path corpus) {
        List<CorpusRow> rows = RelationCorpus.read(corpus.resolve("relations"));
        console.print("read     %d sentences with a marked pair", rows.size());
        return rows;
    }

    private List<CodedText> texts(Path corpus) {
        List<CodedText> texts = new ArrayList<>();
        EventCorpus.files(corpus.resolve("texts")).forEach(file -> texts.addAll(CodedTextFile.read(file)));
        console.print("read     %d texts", texts.size());
        return texts;
    }

    /** Rows without an event are left out: the scores ask which root it is, not whether. */
    private static Scores scores(List<CodedRow> rows, SentenceVectors vectors) {
        List<RelationOdds> odds = CrossValidation.answers(rows, vectors, FOLDS);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RelationOdds said = odds.get(i);
            rows.get(i)
                    .relation()
                    .type()
                    .map(RelationRoot::of)
                    .ifPresent(root -> answers.add(new Answer(root, root.quad(), Optional.of(EvalCommand.root(said)))));
        }
        return Scores.of(answers);
    }

    private void write(RelationModel model, Path into) {
        try (OutputStream out = Files.newOutputStream(into)) {
            model.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            console.print("written  %s, %s", into, String.format(Locale.ROOT, "%,d bytes", Files.size(into)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
