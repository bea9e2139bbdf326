package org.entente.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * A reliability table: cases in bins of equal expected events, with the band in which the number observed lies nine times in ten
 * if the probabilities are right and the cases independent (Bröcker and Smith 2007, with the binomial for the resampling).
 *
 * @param bins from the lowest probabilities to the highest
 */
public record Reliability(List<Bin> bins) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Copies the list. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * One bin.
     *
     * @param n cases
     * @param expected sum of their probabilities
     * @param observed how many happened
     * @param low lower end of the 90 % band of {@code observed}
     * @param high upper end
     */
    public record Bin(int n, double expected, long observed, int low, int high) {
        /** Whether what was seen lies in the band. */
        public boolean within() {
            return observed >= low && observed <= high;
        }
    }

    /** The table, lowest probabilities first, in {@code count} bins or fewer. */
    public static Reliability of(List<Forecast> forecasts, int count) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability))
                .toList();
        double all = sorted.stream().mapToDouble(Forecast::probability).sum();
        List<Bin> bins = new ArrayList<>();
        int begin = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            sum += sorted.get(i).probability();
            boolean full = sum >= all * (bins.size() + 1) / count && bins.size() < count - 1;
            if (full || i + 1 == sorted.size()) {
                bins.add(bin(sorted.subList(begin, i + 1)));
                begin = i + 1;
            }
        }
        return new Reliability(bins);
    }

    private static Bin bin(List<Forecast> members) {
        double expected = members.stream().mapToDouble(Forecast::probability).sum();
        BinomialDistribution counts = new BinomialDistribution(members.size(), expected / members.size());
        return new Bin(
                members.size(),
                expected,
                members.stream().filter(Forecast::happened).count(),
                counts.inverseCumulativeProbability(LOW),
                counts.inverseCumulativeProbability(HIGH));
    }

    /** How many bins lie in their band. */
    public long within() {
        return bins.stream().filter(Bin::within).count();
    }
}
