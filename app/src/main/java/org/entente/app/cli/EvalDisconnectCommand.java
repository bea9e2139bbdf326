package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.States;
import org.entente.disconnect.DisconnectRules;
import org.entente.evaluation.DisconnectTrial;
import org.entente.evaluation.IcbPairs;
import org.entente.evaluation.LagTraining;
import org.entente.evaluation.PairCrisis;
import org.entente.evaluation.PairStream;
import org.entente.evaluation.Quadruple;
import org.entente.evaluation.QuadrupleFiles;
import org.entente.evaluation.QuadrupleFiles.Daily;
import org.entente.evaluation.StateNames;
import org.entente.evaluation.TrialAnswer;
import org.entente.event.EventVocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Holds words against deeds of many pairs against what came after. */
@Command(
        name = "disconnect",
        mixinStandardHelpOptions = true,
        description =
                "Does a disconnect of words and deeds come before crises, and before crises that end well? The plan and the"
                        + " answers so far stand in docs/findings/disconnect.md. The last line is one JSON object.")
final class EvalDisconnectCommand implements Callable<Integer> {
    @Option(
            names = "--quadruples",
            paramLabel = "FILE",
            description = "Dated facts: columns date, source, relation, target; .gz too. May be given several times.")
    private List<Path> quadruples = List.of();

    @Option(
            names = "--daily",
            paramLabel = "FOLDER",
            description =
                    "ICEWS daily files; days after the last quadruple are taken from them, and the countries of names.")
    private Optional<Path> daily = Optional.empty();

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description =
                    "Dated facts on which the lag is fixed; no outcome is looked at. Default: the lag that ships.")
    private Optional<Path> train = Optional.empty();

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "ICB's actor level.")
    private Path gold = Path.of(".");

    @Option(
            names = "--gold-to",
            paramLabel = "DAY",
            description = "The last day of which it knows. Default: 2019-12-31.")
    private LocalDate goldTo = LocalDate.of(2019, 12, 31);

    @Option(names = "--to", paramLabel = "DAY", description = "The last day of the stream that is read. Default: all.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "Draws of each test. Default: 1999.")
    private int draws = 1999;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Where to write a, b, day, words, deeds, gap and the crises that begin in the week after.")
    private Optional<Path> predictions = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final States states = States.shipped();
    private final EventVocabulary events = new EventVocabulary();
    private final Console console;

    EvalDisconnectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Daily rows = daily.map(QuadrupleFiles::readDaily).orElseGet(() -> new Daily(List.of(), Map.of()));
        DisconnectRules rules =
                train.map(file -> trained(QuadrupleFiles.read(file), rows)).orElse(DisconnectRules.DEFAULT);
        PairStream stream = stream(facts(rows), rows);
        console.print(
                "%s: %d rows, %d of unknown type, %d no word or deed between two states; %d pairs, %d of %d days covered",
                stream.span(),
                stream.rows().values().stream().mapToLong(Integer::longValue).sum(),
                stream.unknownTypes(),
                stream.leftOut(),
                stream.pairs().size(),
                stream.covered().size(),
                stream.span().days());
        DisconnectTrial trial = new DisconnectTrial(stream, rules, draws);
        List<PairCrisis> icb = IcbPairs.read(gold, states);
        List<PairCrisis> episodes = trial.episodes();
        List<DisconnectTrial.Outcome> outcomes = List.of(
                trial.run("icb", icb, DisconnectTrial.RELAPSE_ICB, goldTo),
                trial.run(
                        "episodes",
                        episodes,
                        DisconnectTrial.RELAPSE_EPISODES,
                        stream.span().to()));
        outcomes.forEach(this::print);
        predictions.ifPresent(out -> write(out, trial.predictions(icb, episodes)));
        console.print(JsonMapper.shared().writeValueAsString(fields(outcomes, rules)));
        return 0;
    }

    private List<Quadruple> facts(Daily rows) {
        List<Quadruple> facts = new ArrayList<>();
        quadruples.forEach(file -> facts.addAll(QuadrupleFiles.read(file)));
        LocalDate last =
                facts.stream().map(Quadruple::date).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        rows.quadruples().stream().filter(row -> row.date().isAfter(last)).forEach(facts::add);
        facts.removeIf(row -> to.filter(row.date()::isAfter).isPresent());
        if (facts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there are no rows to read up to "
                            + to.map(LocalDate::toString).orElse("the end")
                            + "; give --quadruples FILE, --daily FOLDER or both, with rows up to the day of --to");
        }
        return facts;
    }

    private PairStream stream(List<Quadruple> facts, Daily rows) {
        LocalDate last =
                facts.stream().map(Quadruple::date).max(LocalDate::compareTo).orElseThrow();
        return PairStream.of(facts, new StateNames(states, rows.countries(), last), events);
    }

    private DisconnectRules trained(List<Quadruple> facts, Daily rows) {
        List<LagTraining.Agreement> agreements = LagTraining.of(stream(facts, rows), DisconnectRules.DEFAULT);
        console.heading("the lag, fixed on training data");
        agreements.forEach(one -> console.print(
                "  %d days: correlation %s, n %d of %d pairs",
                one.days(), number(one.correlation()), one.n(), one.pairs()));
        LagTraining.Agreement best = LagTraining.best(agreements);
        console.print("  taken: %d days", best.days());
        return DisconnectRules.DEFAULT.withLag(best.days());
    }

    private void print(DisconnectTrial.Outcome outcome) {
        console.heading("outcome: " + outcome.outcome());
        console.print(
                "  %d crises of pairs begin in the stream, of %d the gap was not known in the week before; %d pairs, %d"
                        + " weeks of pairs with a known gap; %s",
                outcome.crises(), outcome.lost(), outcome.pairs(), outcome.pairWeeks(), DisconnectTrial.METHOD);
        outcome.family().forEach(answer -> console.print("  %s", line(answer)));
        console.print("  beside, not corrected:");
        outcome.beside().forEach(answer -> console.print("  %s", line(answer)));
    }

    private static String line(TrialAnswer answer) {
        return answer.question() + " " + answer.text() + ", n " + answer.n() + ": "
                + answer.result()
                        .map(one -> number(one.value()) + " (" + number(one.low()) + " to " + number(one.high())
                                + "), p "
                                + number(one.p())
                                + one.detectable()
                                        .map(size -> ", Holm " + number(one.holm()) + ", detectable " + number(size))
                                        .orElse(""))
                        .map(text -> answer.reason().isEmpty() ? text : text + "; " + answer.reason())
                        .orElse(answer.reason());
    }

    private static Map<String, Object> fields(List<DisconnectTrial.Outcome> outcomes, DisconnectRules rules) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", DisconnectTrial.METHOD.toString());
        fields.put("lag_days", rules.lagDays());
        for (DisconnectTrial.Outcome outcome : outcomes) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("crises", outcome.crises());
            part.put("lost", outcome.lost());
            part.put("pairs", outcome.pairs());
            part.put("pair_weeks", outcome.pairWeeks());
            outcome.family().forEach(answer -> part.put(answer.question(), fields(answer)));
            part.put(
                    "beside",
                    outcome.beside().stream()
                            .map(answer -> {
                                Map<String, Object> one = new LinkedHashMap<>();
                                one.put("question", answer.question());
                                one.put("text", answer.text());
                                one.putAll(fields(answer));
                                return one;
                            })
                            .toList());
            fields.put(outcome.outcome(), part);
        }
        return fields;
    }

    private static Map<String, Object> fields(TrialAnswer answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", answer.n());
        answer.result().ifPresentOrElse(one -> put(fields, one), () -> fields.put("unknown", answer.reason()));
        return fields;
    }

    private static void put(Map<String, Object> fields, TrialAnswer.Result result) {
        fields.put("value", ScoreFields.rounded(result.value()));
        fields.put("low", ScoreFields.rounded(result.low()));
        fields.put("high", ScoreFields.rounded(result.high()));
        fields.put("p", ScoreFields.rounded(result.p()));
        fields.put("holm", ScoreFields.rounded(result.holm()));
        result.detectable().ifPresent(size -> fields.put("detectable", ScoreFields.rounded(size)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void write(Path out, String text) {
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
