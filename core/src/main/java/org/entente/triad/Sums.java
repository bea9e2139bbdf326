package org.entente.triad;

/** Sums of changes by the period of the quarrel and the period at which the outcome is taken; means follow any permutation. */
final class Sums {
    private final double[][] sums;
    private final int[][] counts;

    Sums(int periods) {
        sums = new double[periods][periods];
        counts = new int[periods][periods];
    }

    void add(int quarrel, int at, double change) {
        if (Double.isFinite(change)) {
            sums[quarrel][at] += change;
            counts[quarrel][at]++;
        }
    }

    double mean() {
        double sum = 0;
        long count = 0;
        for (int t = 0; t < sums.length; t++) {
            sum += sums[t][t];
            count += counts[t][t];
        }
        return count == 0 ? 0 : sum / count;
    }

    double[] permuted(Permutations permutations) {
        double[] means = new double[permutations.count()];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            long count = 0;
            for (int t = 0; t < sums.length; t++) {
                int at = permutations.of(i, t);
                sum += sums[t][at];
                count += counts[t][at];
            }
            means[i] = count == 0 ? 0 : sum / count;
        }
        return means;
    }

    Effect effect(Permutations permutations) {
        return Effect.of(mean(), permuted(permutations));
    }
}
