package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.actor.Dyad;
import org.entente.crisis.DailyScores;
import org.entente.crisis.MedianThreshold;
import org.entente.crisis.SeriesDetector;
import org.entente.crisis.SeriesRules;
import org.entente.crisis.SeriesSpell;
import org.entente.evaluation.CrisisGold;
import org.entente.evaluation.CrisisGoldFile;
import org.entente.evaluation.CrisisScores;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.evaluation.ScoreFile;
import org.entente.series.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Scores the episodes found in a bare series of daily scores against crises that people date. */
@Command(
        name = "crises",
        mixinStandardHelpOptions = true,
        description = "Which crises begin when? Reads one score a day and pair. The last line is one JSON object.")
final class EvalCrisesCommand implements Callable<Integer> {
    private static final int BUSIEST = 200;

    @Option(
            names = "--series",
            required = true,
            paramLabel = "CSV",
            description = "Columns date, a, b, score (codes of states, negative for conflict); .gz too.")
    private Path series = Path.of(".");

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "GOLD",
            description = "ICB's actor level: columns actorname, trigger_date, triggername, threatname, crisno.")
    private Path gold = Path.of(".");

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day that counts.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "Last day that counts.")
    private LocalDate to = LocalDate.EPOCH;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Where to write a, b, onset, peak and end (empty: open) of each episode.")
    private Optional<Path> predictions = Optional.empty();

    private final Console console;

    EvalCrisesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Window window = new Window(from, to);
        DailyScores scores = ScoreFile.read(series);
        CrisisGold.Read read = CrisisGoldFile.read(gold, window);
        read.leftOut().forEach(line -> console.error("left out: " + line));
        Set<Dyad> pairs = new HashSet<>(scores.pairs());
        List<CrisisGold> crises = read.crises().stream()
                .filter(crisis -> pairs.contains(crisis.pair()))
                .toList();
        List<Dyad> busiest = scores.busiest(BUSIEST);
        SeriesDetector.Found found = new SeriesDetector(SeriesRules.DEFAULT).detect(scores);
        List<SeriesSpell> spells = found.spells().stream()
                .filter(spell -> window.contains(spell.onset()))
                .toList();
        predictions.ifPresent(out -> write(out, spells));
        CrisisScores own = CrisisScores.of(
                crises,
                spells.stream()
                        .map(spell -> new Onset(spell.pair(), spell.onset()))
                        .toList(),
                busiest,
                window);
        console.print(
                "%,d pairs, %s; %d crises of pairs in the series, %d of others",
                pairs.size(), scores.window(), crises.size(), read.crises().size() - crises.size());
        console.print("%s, z >= %.2f: %s", SeriesDetector.METHOD, found.threshold(), line(own));
        compare(scores, crises, busiest, window, own);
        console.print(JsonMapper.shared().writeValueAsString(fields(own)));
        return 0;
    }

    /** The plain way at the same number of episodes of the busiest pairs. */
    private void compare(
            DailyScores scores, List<CrisisGold> crises, List<Dyad> busiest, Window window, CrisisScores own) {
        MedianThreshold plain = MedianThreshold.of(scores);
        double k = plain.thresholdOf(own.all() / own.dyadYears(), busiest);
        List<Onset> onsets = scores.pairs().stream()
                .flatMap(pair -> plain.onsets(pair, k).stream().map(day -> new Onset(pair, day)))
                .toList();
        console.print(
                "median and MAD of 120 days, k = %.1f: %s", k, line(CrisisScores.of(crises, onsets, busiest, window)));
    }

    private static String line(CrisisScores scores) {
        return String.format(
                Locale.ROOT,
                "%d of %d found, %.1f by chance, at %.2f episodes a dyad-year (%.2f without those found)",
                scores.found(),
                scores.gold(),
                scores.chance(),
                scores.all() / scores.dyadYears(),
                scores.othersPerDyadYear());
    }

    private static Map<String, Object> fields(CrisisScores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("gold", scores.gold());
        fields.put("found", scores.found());
        fields.put("chance", ScoreFields.rounded(scores.chance()));
        fields.put(
                "median_onset_error_days",
                scores.medianError().isPresent() ? scores.medianError().getAsDouble() : Optional.empty());
        fields.put("episodes_per_dyad_year", ScoreFields.rounded(scores.othersPerDyadYear()));
        return fields;
    }

    private static void write(Path out, List<SeriesSpell> spells) {
        StringBuilder text = new StringBuilder("a,b,onset,peak,end\n");
        spells.forEach(spell -> text.append(String.join(
                        ",",
                        spell.pair().first(),
                        spell.pair().second(),
                        spell.onset().toString(),
                        spell.peak().toString(),
                        spell.end().map(LocalDate::toString).orElse("")))
                .append('\n'));
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
