package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.calibration.Reliability;
import org.entente.evaluation.OnsetFile;
import org.entente.evaluation.OnsetScores;
import org.entente.onset.OnsetForecast;
import org.entente.onset.OnsetStudy;
import org.entente.structure.StructureFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Scores forecasts of dispute onsets by pair and month. */
@Command(
        name = "onset",
        mixinStandardHelpOptions = true,
        description =
                "Does a pair at peace and with traffic get into a dispute this month? Refitted each year on the months"
                        + " before. The last line is one JSON object.")
final class EvalOnsetCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Option(
            names = "--train",
            required = true,
            paramLabel = "CSV",
            description = "Directed dyad-months: source, target, year, month, event1, event2, …, conflict; .gz too.")
    private Path train = Path.of(".");

    @Option(
            names = "--test",
            required = true,
            paramLabel = "CSV",
            description = "The months to be told, in the same columns.")
    private Path test = Path.of(".");

    @Option(
            names = "--states",
            paramLabel = "DIR",
            description =
                    "Folder with tables of pairs of states (neighbourhood, rivalry, pacts, capabilities, disputes), as"
                            + " peacesciencer names them.")
    private Optional<Path> states = Optional.empty();

    @Option(names = "--predictions", paramLabel = "OUT", description = "Where to write a, b, year, month and p.")
    private Optional<Path> predictions = Optional.empty();

    private final Console console;

    EvalOnsetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<OnsetForecast> told =
                OnsetStudy.of(OnsetFile.read(train), OnsetFile.read(test), states.map(StructureFolder::read));
        predictions.ifPresent(out -> write(out, told));
        OnsetScores scores = OnsetScores.of(told, SEED);
        console.heading("Onsets of disputes, " + OnsetStudy.METHOD);
        console.print(
                "  %d pair-months at risk, %d onsets, %.1f expected",
                scores.atRisk(), scores.onsets(), scores.expected());
        console.print("  reliability: pair-months, expected, seen (90 % band)");
        scores.reliability().bins().forEach(this::print);
        console.print(JsonMapper.shared().writeValueAsString(fields(scores)));
        return 0;
    }

    private void print(Reliability.Bin bin) {
        console.print(
                "    %d, %.1f, %d (%d to %d)%s",
                bin.n(), bin.expected(), bin.observed(), bin.low(), bin.high(), bin.within() ? "" : " outside");
    }

    private static Map<String, Object> fields(OnsetScores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at_risk", scores.atRisk());
        fields.put("onsets", scores.onsets());
        fields.put("expected_onsets", ScoreFields.rounded(scores.expected()));
        fields.put("pr_auc", ScoreFields.rounded(scores.prAuc().value()));
        fields.put("pr_auc_low", ScoreFields.rounded(scores.prAuc().low()));
        fields.put("pr_auc_high", ScoreFields.rounded(scores.prAuc().high()));
        fields.put("baseline_pr_auc", ScoreFields.rounded(scores.baselinePrAuc()));
        fields.put("log_skill", ScoreFields.rounded(scores.logSkill().value()));
        fields.put("log_skill_low", ScoreFields.rounded(scores.logSkill().low()));
        fields.put("log_skill_high", ScoreFields.rounded(scores.logSkill().high()));
        fields.put("brier_skill", ScoreFields.rounded(scores.brierSkill()));
        fields.put("bins_in_band", scores.reliability().within());
        fields.put("bins", scores.reliability().bins().size());
        return fields;
    }

    private static void write(Path out, List<OnsetForecast> told) {
        StringBuilder text = new StringBuilder("a,b,year,month,p\n");
        for (OnsetForecast one : told) {
            text.append(String.format(
                    Locale.ROOT, "%s,%s,%d,%d,%.8f%n", one.a(), one.b(), one.year(), one.month(), one.probability()));
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
