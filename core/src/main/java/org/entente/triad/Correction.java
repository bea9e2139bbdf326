package org.entente.triad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects p values for being many: Holm 1979 (the chance of any false discovery) and Benjamini and Hochberg 1995 (the share
 * of false ones among discoveries).
 */
public final class Correction {
    private Correction() {}

    /** The same values in the same order, corrected by Holm. */
    public static List<Double> holm(List<Double> values) {
        int n = values.size();
        double[] corrected = new double[n];
        double highest = 0;
        List<Integer> order = order(values);
        for (int rank = 0; rank < n; rank++) {
            highest = Math.max(highest, Math.min(1, (n - rank) * values.get(order.get(rank))));
            corrected[order.get(rank)] = highest;
        }
        return list(corrected);
    }

    /** The same values in the same order, corrected by Benjamini and Hochberg. */
    public static List<Double> benjaminiHochberg(List<Double> values) {
        int n = values.size();
        double[] corrected = new double[n];
        double lowest = 1;
        List<Integer> order = order(values);
        for (int rank = n - 1; rank >= 0; rank--) {
            lowest = Math.min(lowest, n * values.get(order.get(rank)) / (rank + 1));
            corrected[order.get(rank)] = lowest;
        }
        return list(corrected);
    }

    private static List<Integer> order(List<Double> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
