package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.RelationCoder;
import org.entente.coding.RelationModel;
import org.entente.coding.RelationOdds;
import org.entente.evaluation.Answer;
import org.entente.evaluation.RelationFile;
import org.entente.evaluation.RelationRoot;
import org.entente.evaluation.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Scores Entente against right answers. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Score Entente against a file of right answers, yours too.",
        synopsisSubcommandLabel = "COMMAND")
final class EvalCommand {
    private static final double NANOS = 1e9;

    private final Console console;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "relations",
            mixinStandardHelpOptions = true,
            description =
                    "Which of 15 roots relates a marked source to a marked target? The last line is one JSON object.")
    int relations(
            @Parameters(
                            paramLabel = "FILE",
                            description = "Columns, separated by tabs: sentence, marked_sentence (<s>…</s>, <t>…</t>),"
                                    + " source, target, quad, root.")
                    Path file,
            @Option(
                            names = "--predictions",
                            paramLabel = "OUT",
                            description = "Where to write sentence, source, target, root and quad as given.")
                    Optional<Path> predictions) {
        List<RelationFile.Line> lines = RelationFile.read(file);
        List<Answer> answers = new ArrayList<>();
        long begin;
        long end;
        try (RelationCoder coder = new RelationCoder(RelationModel.shipped())) {
            begin = System.nanoTime();
            for (RelationFile.Line line : lines) {
                answers.add(new Answer(line.root(), line.quad(), Optional.of(root(coder.code(line.sentence())))));
            }
            end = System.nanoTime();
        }
        predictions.ifPresent(out -> write(out, lines, answers));
        Map<String, Object> scores = fields(Scores.of(answers));
        scores.put("sentences_per_second", Math.round(lines.size() / ((end - begin) / NANOS)));
        console.print(JsonMapper.shared().writeValueAsString(scores));
        return 0;
    }

    @Command(
            name = "petrarch",
            mixinStandardHelpOptions = true,
            description = {
                "Which events do PETRARCH's dictionaries find in its unit records? Prints what was read and what was set"
                        + " aside. The last line is one JSON object."
            })
    int petrarch(
            @Option(
                            names = "--dictionaries",
                            required = true,
                            paramLabel = "DIR",
                            description = "Folder with actors, agents, verbs, discards and issues as they are.")
                    Path folder,
            @Parameters(paramLabel = "RECORDS.xml", description = "Sentences with date, parse tree and right events.")
                    Path records,
            @Option(
                            names = "--predictions",
                            paramLabel = "OUT",
                            description = "Where to write a line of JSON for each record: id, events.")
                    Optional<Path> predictions) {
        new PetrarchEval(console).run(folder, records, predictions);
        return 0;
    }

    /** The root to which the types' probabilities sum highest; that nothing happens is no answer here. */
    static RelationRoot root(RelationOdds odds) {
        return odds.likeliestGroup(relation -> relation.type().map(RelationRoot::of));
    }

    static String json(Scores scores) {
        return JsonMapper.shared().writeValueAsString(fields(scores));
    }

    private static Map<String, Object> fields(Scores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", scores.n());
        ScoreFields.put(fields, "binary_macro_f1", scores.binary());
        ScoreFields.put(fields, "quad_macro_f1", scores.quad());
        ScoreFields.put(fields, "root_macro_f1", scores.root());
        fields.put("accuracy", ScoreFields.rounded(scores.accuracy()));
        fields.put("coverage", ScoreFields.rounded(scores.coverage()));
        return fields;
    }

    private static void write(Path out, List<RelationFile.Line> lines, List<Answer> answers) {
        StringBuilder text = new StringBuilder("sentence\tsource\ttarget\troot\tquad\n");
        for (int i = 0; i < lines.size(); i++) {
            RelationFile.Line line = lines.get(i);
            Optional<RelationRoot> given = answers.get(i).given();
            text.append(String.join(
                            "\t",
                            line.text(),
                            line.source(),
                            line.target(),
                            given.map(RelationRoot::name).orElse(""),
                            given.map(root -> String.valueOf(root.quad().number()))
                                    .orElse("")))
                    .append('\n');
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
