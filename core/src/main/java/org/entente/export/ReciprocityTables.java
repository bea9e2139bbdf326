package org.entente.export;

import static org.entente.export.Column.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.reciprocity.AlarmRecord;
import org.entente.reciprocity.EarlyWarning;
import org.entente.reciprocity.HawkesFit;
import org.entente.reciprocity.ImpulseResponse;
import org.entente.reciprocity.ReciprocityReader;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.reciprocity.Side;
import org.entente.reciprocity.SurrogateP;
import org.entente.reciprocity.VarFit;
import org.entente.series.Estimate;

/** The tables of action and reaction. */
public final class ReciprocityTables {
    private ReciprocityTables() {}

    /** All tables of a study; a part for which there is not enough evidence has no rows. */
    public static List<Table<?>> all(ReciprocityStudy study, Dyad pair) {
        return List.of(
                answers(study, pair),
                responses(study, pair),
                incidents(study, pair),
                warning(study),
                windows(study),
                alarms(study));
    }

    /**
     * One side's week.
     *
     * @param side whose
     * @param fit the autoregression
     * @param response its response
     */
    private record Weekly(Side side, VarFit fit, ImpulseResponse response) {}

    /** Who answers whom, by how much and how fast, by sums of a week. */
    private static Table<Weekly> answers(ReciprocityStudy study, Dyad pair) {
        List<Column<Weekly>> columns = new ArrayList<>(List.of(
                column("method", "how it was made, with version", _ -> VarFit.METHOD.toString()),
                column("side", "who answers", row -> name(row.side(), pair)),
                column("to", "whom", row -> name(row.side().other(), pair)),
                column(
                        "order",
                        "how many weeks the model looks back, by BIC",
                        row -> row.fit().order()),
                column("weeks", "weeks it was fitted to", row -> row.fit().steps())));
        columns.addAll(
                estimate("inertia", "sum of its own lags", row -> row.fit().inertia(row.side())));
        columns.addAll(estimate(
                "reciprocity", "sum of the other's lags", row -> row.fit().reciprocity(row.side())));
        columns.addAll(granger());
        columns.addAll(estimate(
                "same_week",
                "what comes in the same week with one unit more of the other than expected; no answer",
                row -> row.response().steps().getFirst()));
        columns.addAll(estimate(
                "answer",
                "generalised response of weeks 1 to " + ImpulseResponse.LONGEST + " together",
                row -> row.response().sum()));
        columns.addAll(half());
        return new Table<>(
                "answers",
                columns,
                Arrays.stream(Side.values())
                        .flatMap(side -> study.weekly().stream()
                                .flatMap(fit ->
                                        study.response(side).stream().map(response -> new Weekly(side, fit, response))))
                        .toList());
    }

    private static List<Column<Weekly>> half() {
        return List.of(
                column(
                        "half_weeks",
                        "week by which half of the answer has come; empty: it cannot be told from none",
                        row -> row.response().half().map(Estimate::value)),
                column(
                        "half_weeks_low",
                        "lower end of its 90 % interval",
                        row -> row.response().half().map(Estimate::low)),
                column(
                        "half_weeks_high",
                        "upper end",
                        row -> row.response().half().map(Estimate::high)));
    }

    private static List<Column<Weekly>> granger() {
        return List.of(
                column(
                        "f",
                        "F of Granger's test of the other's lags",
                        row -> row.fit().answers(row.side()).f()),
                column("p", "its p", row -> row.fit().answers(row.side()).p()),
                column(
                        "robust_p",
                        "p of the Wald test that allows for changing variance",
                        row -> row.fit().answers(row.side()).robustP()));
    }

    /** A side's response in one week. */
    private record Week(Side side, int week, Estimate response) {}

    private static Table<Week> responses(ReciprocityStudy study, Dyad pair) {
        List<Column<Week>> columns = new ArrayList<>(List.of(
                column("side", "who responds", row -> name(row.side(), pair)),
                column("week", "weeks after one unit more of the other than expected", Week::week)));
        columns.addAll(estimate("response", "generalised response, in units of weight", Week::response));
        return new Table<>(
                "responses",
                columns,
                Arrays.stream(Side.values())
                        .flatMap(side -> study.response(side).stream()
                                .flatMap(response -> IntStream.range(
                                                0, response.steps().size())
                                        .mapToObj(week -> new Week(
                                                side, week, response.steps().get(week)))))
                        .toList());
    }

    /** One side's incidents of conflict. */
    private record Daily(Side side, HawkesFit fit) {}

    private static Table<Daily> incidents(ReciprocityStudy study, Dyad pair) {
        List<Column<Daily>> columns =
                new ArrayList<>(List.of(column("side", "whose incidents of conflict", row -> name(row.side(), pair))));
        columns.addAll(estimate(
                "own", "incidents that one of its own brings", row -> row.fit().persistence(row.side())));
        columns.addAll(estimate(
                "reaction",
                "incidents that one of the other brings",
                row -> row.fit().reaction(row.side())));
        columns.add(column("p", "p of no reaction", row -> row.fit().reacts(row.side())));
        columns.addAll(estimate(
                "delay_days",
                "mean days to the answer, both sides",
                row -> row.fit().delay()));
        columns.addAll(residuals());
        return new Table<>(
                "incidents",
                columns,
                study.daily().stream()
                        .flatMap(fit -> Arrays.stream(Side.values()).map(side -> new Daily(side, fit)))
                        .toList());
    }

    private static List<Column<Daily>> residuals() {
        return List.of(
                column(
                        "branching",
                        "incidents that one brings in all, both sides; 1: the process explodes",
                        row -> row.fit().model().branching()),
                column(
                        "uniform_p",
                        "p that residuals are as they should",
                        row -> row.fit().check().uniformP()),
                column(
                        "dispersion",
                        "chi-square of residuals over its degrees of freedom; ought to be near 1",
                        row -> row.fit().check().dispersion()),
                column("lag_1", "autocorrelation of its residuals", row -> switch (row.side()) {
                    case FIRST -> row.fit().check().first();
                    case SECOND -> row.fit().check().second();
                }),
                column(
                        "fits",
                        "true when nothing speaks against the fit",
                        row -> row.fit().check().fits()));
    }

    /** One statistic of early warning. */
    private record Statistic(String name, double trend, SurrogateP p) {}

    private static Table<Statistic> warning(ReciprocityStudy study) {
        return new Table<>(
                "warning",
                List.of(
                        column("statistic", "variance or lag-1 autocorrelation; exploratory only", Statistic::name),
                        column("trend", "Kendall's tau over the windows", Statistic::trend),
                        column("p", "the larger of both", row -> row.p().p()),
                        column(
                                "p_first_order",
                                "share of first-order autoregressions of the same memory with as high a trend",
                                row -> row.p().firstOrder()),
                        column(
                                "p_same_spectrum",
                                "share of series of the same values and periodogram with as high a trend",
                                row -> row.p().sameSpectrum())),
                study.warning().stream()
                        .flatMap(one -> Stream.of(
                                new Statistic("variance", one.varianceTrend(), one.varianceP()),
                                new Statistic("autocorrelation", one.autocorrelationTrend(), one.autocorrelationP())))
                        .toList());
    }

    /** One window of the statistics. */
    private record Moving(int window, double variance, double autocorrelation) {}

    private static Table<Moving> windows(ReciprocityStudy study) {
        return new Table<>(
                "windows",
                List.of(
                        column("window", "the windows, earliest first", Moving::window),
                        column("variance", "of weekly mean weights, less what counting few brings", Moving::variance),
                        column("autocorrelation", "at lag 1", Moving::autocorrelation)),
                study.warning().map(ReciprocityTables::moving).orElse(List.of()));
    }

    private static List<Moving> moving(EarlyWarning warning) {
        return IntStream.range(0, warning.variance().size())
                .mapToObj(at -> new Moving(
                        at + 1,
                        warning.variance().get(at),
                        warning.autocorrelation().get(at)))
                .toList();
    }

    private static Table<AlarmRecord> alarms(ReciprocityStudy study) {
        return new Table<>(
                "alarms",
                List.of(
                        column("alarms", "past alarms that can be judged", AlarmRecord::alarms),
                        column(
                                "followed",
                                "of these followed by a detected crisis within " + ReciprocityReader.ALARM_DAYS
                                        + " days",
                                AlarmRecord::followed),
                        column(
                                "false_share",
                                "share that no crisis followed; empty: no alarm",
                                row -> row.falseShare().stream().boxed().findFirst()),
                        column("chance", "share of all days that a crisis followed as soon", AlarmRecord::chance)),
                study.alarms().stream().toList());
    }

    /** The code of a side. */
    public static String name(Side side, Dyad pair) {
        return switch (side) {
            case FIRST -> pair.first();
            case SECOND -> pair.second();
        };
    }

    private static <R> List<Column<R>> estimate(String name, String description, Function<R, Estimate> value) {
        return List.of(
                column(name, description, row -> value.apply(row).value()),
                column(
                        name + "_low",
                        "lower end of its 90 % interval",
                        row -> value.apply(row).low()),
                column(name + "_high", "upper end", row -> value.apply(row).high()));
    }
}
