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
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.compliance.Outcome;
import org.entente.compliance.OutcomeReader;
import org.entente.evaluation.CorridorFile;
import org.entente.evaluation.CorridorFile.Corridor;
import org.entente.evaluation.CorridorScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Scores the reading of what became of announced humanitarian corridors. */
@Command(
        name = "corridors",
        mixinStandardHelpOptions = true,
        description =
                "Was an announced humanitarian corridor carried out? Reads the texts without their status. The last line is"
                        + " one JSON object.")
final class EvalCorridorsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "PeaceRep's list: columns HC_ID, From, text, status_result; .gz too.")
    private Path file = Path.of(".");

    @Option(names = "--predictions", paramLabel = "OUT", description = "Where to write id and outcome as read.")
    private Optional<Path> predictions = Optional.empty();

    private final Console console;

    EvalCorridorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutcomeReader reader = new OutcomeReader();
        List<Corridor> corridors = CorridorFile.read(file);
        List<CorridorScores.Pair> pairs = new ArrayList<>();
        StringBuilder lines = new StringBuilder("id\toutcome\n");
        for (Corridor corridor : corridors) {
            Outcome given = reader.read(corridor.text(), corridor.from());
            pairs.add(new CorridorScores.Pair(corridor.outcome(), given));
            lines.append(corridor.id()).append('\t').append(given.label()).append('\n');
        }
        predictions.ifPresent(out -> write(out, lines.toString()));
        long silent = corridors.stream().filter(one -> one.text().isBlank()).count();
        console.print(JsonMapper.shared().writeValueAsString(fields(CorridorScores.of(pairs), silent)));
        return 0;
    }

    private static Map<String, Object> fields(CorridorScores scores, long silent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", scores.n());
        fields.put("without_text", silent);
        fields.put("accuracy", ScoreFields.rounded(scores.accuracy()));
        fields.put("confusion", confusion(scores));
        bounds(fields, "share_carried_out_read", scores.boundsRead());
        bounds(fields, "share_carried_out_right", scores.boundsRight());
        return fields;
    }

    private static void bounds(Map<String, Object> fields, String name, CorridorScores.Bounds bounds) {
        fields.put(name + "_low", ScoreFields.rounded(bounds.low()));
        fields.put(name + "_high", ScoreFields.rounded(bounds.high()));
    }

    /** By right outcome, then by the outcome given. */
    private static Map<String, Map<String, Integer>> confusion(CorridorScores scores) {
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        scores.confusion()
                .forEach((right, row) -> table.put(
                        right.label(),
                        row.entrySet().stream()
                                .collect(Collectors.toMap(
                                        entry -> entry.getKey().label(),
                                        Map.Entry::getValue,
                                        Integer::sum,
                                        LinkedHashMap::new))));
        return table;
    }

    private static void write(Path out, String text) {
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
