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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.coding.CodedDocument;
import org.entente.coding.CodedEvent;
import org.entente.coding.CodedText;
import org.entente.coding.CodedTextFile;
import org.entente.coding.CodingCounts;
import org.entente.coding.CodingPool;
import org.entente.evaluation.CodingScores;
import org.entente.evaluation.CodingScores.Scored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Scores the coder end to end, from text to events. */
@Command(
        name = "coding",
        mixinStandardHelpOptions = true,
        description = "Which events do texts tell? Actors and types are found from the text alone. The last line is one"
                + " JSON object; a share counts the texts for which the set is exactly right.")
final class EvalCodingCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "JSON lines: {\"id\",\"date\",\"text\",\"events\":[{\"source\",\"target\",\"root\"}]}; codes of"
                            + " states (ISO alpha-3) and organisations, types of PLOVER.")
    private Path file = Path.of("");

    @Option(names = "--predictions", paramLabel = "OUT", description = "Where to write id and events as given.")
    private Optional<Path> predictions = Optional.empty();

    EvalCodingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CodedText> texts = CodedTextFile.read(file);
        List<CodedDocument> coded = new ArrayList<>();
        try (CodingPool pool = new CodingPool(1, coded::add)) {
            texts.forEach(text -> pool.code(text.document()));
            pool.finish();
        }
        predictions.ifPresent(out -> write(out, coded));
        List<CodingScores.Text> scored = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            scored.add(new CodingScores.Text(right(texts.get(i)), given(coded.get(i))));
        }
        CodingCounts counts = coded.stream().map(CodedDocument::counts).reduce(CodingCounts.NONE, CodingCounts::plus);
        console.print(JsonMapper.shared().writeValueAsString(fields(CodingScores.of(scored), counts)));
        return 0;
    }

    private static Set<Scored> right(CodedText text) {
        return text.events().stream()
                .map(told ->
                        new Scored(told.source(), told.target(), told.type().name()))
                .collect(Collectors.toSet());
    }

    private static Set<Scored> given(CodedDocument coded) {
        return coded.events().stream()
                .filter(CodedEvent::isRealised)
                .map(event -> new Scored(
                        event.sourceParty(),
                        event.targetParty(),
                        event.what().type().name()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> fields(CodingScores scores, CodingCounts counts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", scores.n());
        fields.put("source_accuracy", ScoreFields.rounded(scores.source()));
        fields.put("target_accuracy", ScoreFields.rounded(scores.target()));
        fields.put("dyad_accuracy", ScoreFields.rounded(scores.dyad()));
        ScoreFields.put(fields, "dyad_and_root_accuracy", scores.dyadAndRoot());
        ScoreFields.put(fields, "event_precision", scores.precision());
        ScoreFields.put(fields, "event_recall", scores.recall());
        ScoreFields.put(fields, "event_f1", scores.f1());
        fields.put("sentences", counts.sentences());
        fields.put("sentences_screened", counts.screened());
        fields.put("sentences_unsure", counts.unsure());
        return fields;
    }

    private static void write(Path out, List<CodedDocument> coded) {
        StringBuilder lines = new StringBuilder();
        for (CodedDocument document : coded) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", document.document().id());
            line.put(
                    "events",
                    given(document).stream()
                            .map(event ->
                                    Map.of("source", event.source(), "target", event.target(), "root", event.root()))
                            .toList());
            lines.append(JsonMapper.shared().writeValueAsString(line)).append('\n');
        }
        try {
            Files.writeString(out, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
