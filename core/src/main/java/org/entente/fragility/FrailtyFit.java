package org.entente.fragility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.hazard.CaseTable;
import org.entente.hazard.GammaPooling;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.RidgeRegression;
import org.entente.structure.StatePair;

/**
 * Fits covariates and the pairs' own factors together, by expectation and maximisation (Klein 1992): given the coefficients, each
 * pair's factor has its mean given what it has shown; given these as offsets, the coefficients are fitted anew. Without it, a pair
 * that has many crises for reasons of its own would make every crisis seem to bring the next.
 */
final class FrailtyFit {
    private static final int ROUNDS = 4;

    private final List<String> names;
    private final double penalty;
    private final List<Line> lines = new ArrayList<>();

    FrailtyFit(List<String> names, double penalty) {
        this.names = names;
        this.penalty = penalty;
    }

    private static final class Line {
        private final StatePair pair;
        private final double[] row;
        private final double trials;
        private final boolean happened;

        Line(StatePair pair, double[] row, double trials, boolean happened) {
            this.pair = pair;
            this.row = row;
            this.trials = trials;
            this.happened = happened;
        }
    }

    void add(StatePair pair, double[] row, double trials, boolean happened) {
        lines.add(new Line(pair, row, trials, happened));
    }

    long events() {
        return lines.stream().filter(line -> line.happened).count();
    }

    int size() {
        return lines.size();
    }

    HazardFit fit() {
        Map<StatePair, Double> factors = Map.of();
        HazardFit fit = round(factors);
        for (int round = 0; round < ROUNDS; round++) {
            factors = factors(fit);
            fit = round(factors);
        }
        return fit;
    }

    private HazardFit round(Map<StatePair, Double> factors) {
        CaseTable table = new CaseTable(names);
        for (Line line : lines) {
            double offset = Math.log(factors.getOrDefault(line.pair, 1.0));
            table.add(line.row, line.trials, line.happened ? 1 : 0, offset, line.pair.hashCode());
        }
        return RidgeRegression.fit(table, Link.CLOGLOG, penalty);
    }

    private Map<StatePair, Double> factors(HazardFit fit) {
        Map<StatePair, GammaPooling.Shown> shown = new TreeMap<>();
        for (Line line : lines) {
            shown.merge(
                    line.pair,
                    new GammaPooling.Shown(line.happened ? 1 : 0, line.trials * Math.exp(fit.eta(line.row))),
                    GammaPooling.Shown::plus);
        }
        GammaPooling pooling = GammaPooling.of(List.copyOf(shown.values()));
        Map<StatePair, Double> factors = new TreeMap<>();
        shown.forEach((pair, one) -> factors.put(pair, pooling.factor(one)));
        return factors;
    }
}
