package org.entente.onset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.entente.calibration.Forecast;
import org.entente.series.Method;
import org.entente.structure.Structure;

/**
 * Forecasts of dispute onsets by month, each from what was known before it. The model is refitted at the beginning of each year on
 * all months before, those of the test file among them; within a year only the covariates move on.
 */
public final class OnsetStudy {
    /** The method of every number made here. */
    public static final Method METHOD = new Method("onset", 1);

    private static final int RATE_MONTHS = 36;
    private static final int CALIBRATION_MONTHS = 36;
    private static final double JEFFREYS = 0.5;

    private final Panel panel;
    private final PanelFeatures features;
    private final List<OnsetCase> past = new ArrayList<>();
    private final List<OnsetModel.ToldBefore> told = new ArrayList<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private OptionalDouble penalty = OptionalDouble.empty();

    private OnsetStudy(Collection<DirectedMonth> rows, Optional<Structure> structure) {
        this.panel = new Panel(rows);
        this.features = new PanelFeatures(
                panel,
                new CapitalDistances().of(panel.pairs()),
                structure.map(tables -> new PanelStructure(panel, tables)));
    }

    /**
     * Forecasts of all pairs at risk in the months of the test rows.
     *
     * <p>Where the test rows begin after the last training row, every pair with traffic in either is told; else the test is of other
     * pairs, and only those are.
     *
     * @param structure tables of the pairs; empty to do with the rows alone
     * @throws IllegalArgumentException when there are no rows in one of the two
     */
    public static List<OnsetForecast> of(
            List<DirectedMonth> train, List<DirectedMonth> test, Optional<Structure> structure) {
        if (train.isEmpty() || test.isEmpty()) {
            throw new IllegalArgumentException("a study needs rows to learn from and rows to be judged by");
        }
        int from = test.stream().mapToInt(DirectedMonth::month).min().orElseThrow();
        int to = test.stream().mapToInt(DirectedMonth::month).max().orElseThrow();
        boolean later = train.stream().mapToInt(DirectedMonth::month).max().orElseThrow() < from;
        OnsetStudy study =
                new OnsetStudy(Stream.concat(train.stream(), test.stream()).toList(), structure);
        return study.run(from, to, later ? _ -> true : study.named(test));
    }

    private IntPredicate named(List<DirectedMonth> test) {
        Set<Panel.Pair> pairs = new HashSet<>();
        test.forEach(row -> pairs.add(Panel.Pair.of(row.source(), row.target())));
        return p -> pairs.contains(panel.pairs().get(p));
    }

    private List<OnsetForecast> run(int from, int to, IntPredicate wanted) {
        List<OnsetForecast> forecasts = new ArrayList<>();
        Optional<OnsetModel> model = Optional.empty();
        for (int t = 0; t < panel.months(); t++) {
            int month = panel.first() + t;
            if (month <= to && (month == from || DirectedMonth.monthOfYear(month) == 1)) {
                model = refit(month, from);
            }
            List<OnsetCase> now = cases(t, month);
            if (month >= from && month <= to) {
                double rate = rate(month);
                for (OnsetCase one : now) {
                    if (wanted.test(one.pair())) {
                        forecasts.add(forecast(one, rate, model));
                    }
                }
            }
            remember(now, month, model);
            features.advance();
        }
        return forecasts;
    }

    /** Also before the months to be told, for what fits say of months to come is what calibrates them. */
    private Optional<OnsetModel> refit(int month, int from) {
        if (month < from - CALIBRATION_MONTHS || !OnsetModel.enough(month, past)) {
            return Optional.empty();
        }
        if (penalty.isEmpty()) {
            penalty = OptionalDouble.of(OnsetModel.penalty(month, past, features.names()));
        }
        return Optional.of(OnsetModel.before(month, past, features.names(), penalty.getAsDouble(), told));
    }

    private void remember(List<OnsetCase> now, int month, Optional<OnsetModel> model) {
        past.addAll(now);
        model.ifPresent(fit -> now.forEach(one ->
                told.add(new OnsetModel.ToldBefore(month, new Forecast(fit.raw(one.row()), one.onset(), one.pair())))));
    }

    private List<OnsetCase> cases(int t, int month) {
        List<OnsetCase> cases = new ArrayList<>();
        for (int p = 0; p < panel.pairs().size(); p++) {
            if (panel.atRisk(p, t)) {
                cases.add(new OnsetCase(p, month, features.traffic(p), features.of(p), panel.onset(p, t)));
            }
        }
        int onsets = (int) cases.stream().filter(OnsetCase::onset).count();
        counts.put(month, new int[] {cases.size(), onsets});
        return cases;
    }

    /** (onsets + ½) / (at risk + 1) of the past 36 months: defined without any onset, too. */
    private double rate(int month) {
        double atRisk = 1;
        double onsets = JEFFREYS;
        for (int m = month - RATE_MONTHS; m < month; m++) {
            int[] count = counts.getOrDefault(m, new int[2]);
            atRisk += count[0];
            onsets += count[1];
        }
        return onsets / atRisk;
    }

    private OnsetForecast forecast(OnsetCase one, double rate, Optional<OnsetModel> model) {
        Panel.Pair pair = panel.pairs().get(one.pair());
        return new OnsetForecast(
                pair.a(),
                pair.b(),
                DirectedMonth.year(one.month()),
                DirectedMonth.monthOfYear(one.month()),
                model.map(fit -> fit.probability(one.row())).orElse(rate),
                rate,
                one.traffic(),
                one.onset());
    }
}
