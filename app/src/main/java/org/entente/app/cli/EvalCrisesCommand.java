package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.StoredCrises;
import org.entente.actor.Dyad;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DailyScores;
import org.entente.crisis.MedianThreshold;
import org.entente.crisis.Parties;
import org.entente.crisis.SeriesDetector;
import org.entente.crisis.SeriesRules;
import org.entente.evaluation.CrisisEnds;
import org.entente.evaluation.CrisisGold;
import org.entente.evaluation.CrisisGoldFile;
import org.entente.evaluation.CrisisScores;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.evaluation.ScoreFile;
import org.entente.series.Window;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Scores episodes, found in a data file's rows or in a bare series of daily scores, against crises that people date. */
@Command(
        name = "crises",
        mixinStandardHelpOptions = true,
        description =
                "Which crises begin when? Reads the rows of a data file, or one score a day and pair. The last line is one"
                        + " JSON object.")
final class EvalCrisesCommand implements Callable<Integer> {
    private static final int BUSIEST = 200;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Where episodes are looked for. */
    static final class Source {
        @Option(
                names = "--store",
                paramLabel = "FILE",
                description =
                        "A data file that a case has measured: episodes by the detector of rows, with sources and triggers.")
        private Optional<Path> store = Optional.empty();

        @Option(
                names = "--series",
                paramLabel = "CSV",
                description = "Columns date, a, b, score (codes of states, negative for conflict); .gz too.")
        private Optional<Path> series = Optional.empty();
    }

    @Option(
            names = "--with-clients",
            description =
                    "With --store: the acts of those for whom a side of the case answers count, in the object and the"
                            + " predictions. Both figures are printed either way.")
    private boolean withClients;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "GOLD",
            description =
                    "ICB's actor level: columns actorname, trigger_date, triggername, threatname, crisno; termination_date for the ends.")
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
        if (to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "--from " + from + " lies after --to " + to + "; give them in order");
        }
        if (withClients && source.store.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--with-clients goes with --store: a series does not tell who answers for whom");
        }
        Window window = new Window(from, to);
        CrisisGold.Read read = CrisisGoldFile.read(gold, window);
        read.leftOut().forEach(line -> console.error("left out: " + line));
        Map<String, Object> fields = source.store
                .map(file -> stored(file, read, window))
                .orElseGet(() -> series(source.series.orElseThrow(), read, window));
        console.print(JsonMapper.shared().writeValueAsString(fields));
        return 0;
    }

    /** An episode as it is written. */
    private record Row(Dyad pair, LocalDate onset, LocalDate peak, Optional<LocalDate> end) {}

    /** What was found, and how its dates lie to the gold's. */
    private record Scored(List<Row> rows, CrisisScores scores, CrisisEnds ends) {}

    private Map<String, Object> stored(Path file, CrisisGold.Read read, Window window) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no data file " + file + "; entente run CASE --store FILE makes one");
        }
        try (StoredCrises crises = StoredCrises.open(file)) {
            Window held = crises.window()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            file + " holds no machine-coded incident; entente run CASE --store FILE measures a case"));
            List<Dyad> pairs = crises.pairs();
            List<CrisisGold> gold = of(read, new HashSet<>(pairs));
            List<Dyad> busiest = pairs.stream().limit(BUSIEST).toList();
            Set<Dyad> looked = new LinkedHashSet<>(busiest);
            gold.forEach(one -> looked.add(one.pair()));
            told(pairs.size(), held, gold, read);
            console.print("looked at %d pairs: the busiest and those of the gold", looked.size());
            Map<Parties, Scored> readings = new EnumMap<>(Parties.class);
            for (Parties parties : Parties.values()) {
                List<Row> rows = looked.stream()
                        .flatMap(pair -> crises.of(pair, held, parties).stream()
                                .map(spell -> new Row(pair, spell.onset(), spell.peak(), spell.end())))
                        .toList();
                readings.put(
                        parties, scored(CrisisDetector.METHOD + ", " + parties.label(), rows, gold, busiest, window));
            }
            if (crises.answered().isEmpty()) {
                console.print("of nobody for whom a side answers are acts held, so that both figures are the same");
            }
            return both(readings);
        }
    }

    /** The reading that was asked for, and the other beside it. */
    private Map<String, Object> both(Map<Parties, Scored> readings) {
        Parties counted = withClients ? Parties.WITH_CLIENTS : Parties.THE_TWO;
        Scored own = Objects.requireNonNull(readings.get(counted));
        predictions.ifPresent(out -> write(out, own.rows()));
        Map<String, Object> fields = fields(own);
        readings.forEach((parties, scored) -> {
            if (parties != counted) {
                fields.put(withClients ? "without_clients" : "with_clients", fields(scored));
            }
        });
        return fields;
    }

    private Map<String, Object> series(Path series, CrisisGold.Read read, Window window) {
        DailyScores scores = ScoreFile.read(series);
        List<CrisisGold> crises = of(read, new HashSet<>(scores.pairs()));
        List<Dyad> busiest = scores.busiest(BUSIEST);
        SeriesDetector.Found found = new SeriesDetector(SeriesRules.DEFAULT).detect(scores);
        told(scores.pairs().size(), scores.window(), crises, read);
        List<Row> rows = found.spells().stream()
                .map(spell -> new Row(spell.pair(), spell.onset(), spell.peak(), spell.end()))
                .toList();
        String method = String.format(Locale.ROOT, "%s, z >= %.2f", SeriesDetector.METHOD, found.threshold());
        Scored own = scored(method, rows, crises, busiest, window);
        predictions.ifPresent(out -> write(out, own.rows()));
        compare(scores, crises, busiest, window, own.scores());
        return fields(own);
    }

    private static List<CrisisGold> of(CrisisGold.Read read, Set<Dyad> pairs) {
        return read.crises().stream()
                .filter(crisis -> pairs.contains(crisis.pair()))
                .toList();
    }

    private void told(int pairs, Window held, List<CrisisGold> crises, CrisisGold.Read read) {
        console.print(
                "%,d pairs, %s; %d crises of pairs in the data, %d of others",
                pairs, held, crises.size(), read.crises().size() - crises.size());
    }

    private Scored scored(String method, List<Row> rows, List<CrisisGold> gold, List<Dyad> busiest, Window window) {
        List<Row> inside =
                rows.stream().filter(row -> window.contains(row.onset())).toList();
        Map<Onset, Optional<LocalDate>> episodes = new LinkedHashMap<>();
        inside.forEach(row -> episodes.put(new Onset(row.pair(), row.onset()), row.end()));
        CrisisScores own = CrisisScores.of(gold, episodes.keySet(), busiest, window);
        CrisisEnds ends = CrisisEnds.of(gold, episodes, window);
        console.print("%s: %s", method, line(own));
        console.print("  %s", line(ends));
        return new Scored(inside, own, ends);
    }

    private static String line(CrisisEnds ends) {
        return "of the %s that both have: onset %s days apart, %s of %s within %s; end %s days apart (ours less theirs %s), %s of %s within %s; %s ends are not dated to the day, %s episodes have none yet"
                .formatted(
                        ends.both(),
                        words(CrisisEnds.apart(ends.onsets())),
                        CrisisEnds.close(ends.onsets()),
                        ends.onsets().size(),
                        CrisisEnds.CLOSE,
                        words(CrisisEnds.apart(ends.ends())),
                        words(CrisisEnds.median(ends.ends())),
                        CrisisEnds.close(ends.ends()),
                        ends.ends().size(),
                        CrisisEnds.CLOSE,
                        ends.undated(),
                        ends.open());
    }

    private static String words(OptionalDouble days) {
        return days.isPresent() ? String.format(Locale.ROOT, "%.1f", days.getAsDouble()) : "unknown";
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

    private static Map<String, Object> fields(Scored scored) {
        CrisisScores scores = scored.scores();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("gold", scores.gold());
        fields.put("found", scores.found());
        fields.put("chance", ScoreFields.rounded(scores.chance()));
        fields.put("median_onset_error_days", known(scores.medianError()));
        fields.put("episodes_per_dyad_year", ScoreFields.rounded(scores.othersPerDyadYear()));
        fields.put("ends", fields(scored.ends()));
        return fields;
    }

    private static Map<String, Object> fields(CrisisEnds ends) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("both_have", ends.both());
        fields.put("not_dated", ends.undated());
        fields.put("open", ends.open());
        fields.put("compared", ends.ends().size());
        fields.put("median_days_apart", known(CrisisEnds.apart(ends.ends())));
        fields.put("median_days", known(CrisisEnds.median(ends.ends())));
        fields.put("within_30_days", CrisisEnds.close(ends.ends()));
        fields.put("onsets_within_30_days", CrisisEnds.close(ends.onsets()));
        return fields;
    }

    private static Object known(OptionalDouble days) {
        return days.isPresent() ? days.getAsDouble() : Optional.empty();
    }

    private static void write(Path out, List<Row> rows) {
        StringBuilder text = new StringBuilder("a,b,onset,peak,end\n");
        rows.forEach(spell -> text.append(String.join(
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
