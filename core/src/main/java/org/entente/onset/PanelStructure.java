package org.entente.onset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.structure.StatePair;
import org.entente.structure.Structure;

/** Structural covariates of a panel's pairs. A pair of which a state is not in the tables gets the mean of the others. */
final class PanelStructure implements PanelFeatures.PairCovariates {
    private final List<Optional<StatePair>> pairs = new ArrayList<>();
    private final Structure structure;
    private final Map<Integer, List<double[]>> years = new HashMap<>();

    PanelStructure(Panel panel, Structure structure) {
        this.structure = structure;
        for (Panel.Pair pair : panel.pairs()) {
            OptionalInt one = structure.number(pair.a());
            OptionalInt other = structure.number(pair.b());
            pairs.add(
                    one.isPresent() && other.isPresent()
                            ? Optional.of(StatePair.of(one.getAsInt(), other.getAsInt()))
                            : Optional.empty());
        }
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(
                Structure.NAMES.stream().map(name -> "structure: " + name).toList());
        names.add("structure: past disputes (ln)");
        return names;
    }

    @Override
    public double[] of(int pair, int year) {
        return years.computeIfAbsent(year, this::table).get(pair);
    }

    private List<double[]> table(int year) {
        double[] mean = new double[names().size()];
        long known = pairs.stream().filter(Optional::isPresent).count();
        List<Optional<double[]>> rows = pairs.stream()
                .map(pair -> pair.map(states -> row(states, year)))
                .toList();
        rows.forEach(row -> row.ifPresent(values -> {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += values[j] / known;
            }
        }));
        return rows.stream().map(row -> row.orElse(mean)).toList();
    }

    private double[] row(StatePair states, int year) {
        double[] covariates = structure.covariates(states, year);
        double[] row = java.util.Arrays.copyOf(covariates, covariates.length + 1);
        row[covariates.length] = Math.log1p(2 * structure.pastDisputes(states, year));
        return row;
    }
}
