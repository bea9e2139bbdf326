package org.entente.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.series.Estimate;

/**
 * The practical side of all relations of one state in one year.
 *
 * <p>With cooperation c and conflict k of a relation, p the share of cooperation over all relations of the state, and κ = 5:
 * balance = (c + κp) / (c + k + κ), log ratio = ln((c + κp) / (k + κ(1 − p))); contacts = mid-rank of the number of contacts
 * among the relations placed. Intervals: c, k and contacts are drawn from gamma distributions of shape c + κp, k + κ(1 − p) and
 * contacts + ½ (the posteriors of Poisson amounts), 1,000 draws, 5 % and 95 % quantiles. The seed comes from the input.
 */
final class PracticalSide {
    /** How many incidents the state's own mean weighs as much as. */
    static final double KAPPA = 5;

    /** The least amount of cooperation and conflict from which a relation is placed. */
    static final double LEAST = 5;

    private static final int DRAWS = 1000;
    private static final double LEVEL = 0.9;
    private static final double JEFFREYS = 0.5;
    private static final double PRIOR_FLOOR = 0.02;

    private final List<Deeds> placed;
    private final boolean contacts;
    private final double prior;
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private final Map<String, double[]> ratios = new LinkedHashMap<>();

    PracticalSide(YearDeeds year) {
        placed = year.deeds().stream()
                .filter(deeds -> deeds.amount() >= LEAST)
                .sorted(Comparator.comparing(Deeds::other))
                .toList();
        contacts = switch (year.reading()) {
            case INCIDENTS -> true;
            case DAY_SCORES -> false;
        };
        double cooperation =
                year.deeds().stream().mapToDouble(Deeds::cooperation).sum();
        double amount = year.deeds().stream().mapToDouble(Deeds::amount).sum();
        prior = Math.clamp(amount == 0 ? 0.5 : cooperation / amount, PRIOR_FLOOR, 1 - PRIOR_FLOOR);
        draw(RandomGeneratorFactory.of("L64X128MixRandom").create(seed(year)));
    }

    private static long seed(YearDeeds year) {
        long seed = 17L * year.year();
        for (Deeds deeds : year.deeds()) {
            seed = 31 * seed + deeds.other().hashCode();
            seed = 31 * seed + Double.hashCode(deeds.cooperation());
            seed = 31 * seed + Double.hashCode(deeds.conflict());
        }
        return seed;
    }

    private void draw(RandomGenerator random) {
        for (Deeds deeds : placed) {
            values.put(deeds.other(), new double[DRAWS]);
            ratios.put(deeds.other(), new double[DRAWS]);
        }
        for (int i = 0; i < DRAWS; i++) {
            double[] met = placed.stream()
                    .mapToDouble(
                            deeds -> GammaDraws.draw(random, deeds.contacts().orElse(0.0) + JEFFREYS))
                    .toArray();
            MidRanks ranks = MidRanks.of(met);
            for (int at = 0; at < met.length; at++) {
                Deeds deeds = placed.get(at);
                double cooperation = GammaDraws.draw(random, deeds.cooperation() + KAPPA * prior);
                double conflict = GammaDraws.draw(random, deeds.conflict() + KAPPA * (1 - prior));
                double balance = cooperation / (cooperation + conflict);
                put(values, deeds, i, contacts ? (balance + ranks.of(met[at])) / 2 : balance);
                put(ratios, deeds, i, Math.log(cooperation / conflict));
            }
        }
    }

    private static void put(Map<String, double[]> draws, Deeds deeds, int i, double value) {
        Objects.requireNonNull(draws.get(deeds.other()))[i] = value;
    }

    Optional<Practical> of(String other) {
        return placed.stream()
                .filter(deeds -> deeds.other().equals(other))
                .findFirst()
                .map(this::practical);
    }

    private Practical practical(Deeds deeds) {
        double up = deeds.cooperation() + KAPPA * prior;
        double down = deeds.conflict() + KAPPA * (1 - prior);
        Map<PracticalPart, Double> parts = new EnumMap<>(PracticalPart.class);
        parts.put(PracticalPart.BALANCE, up / (up + down));
        if (contacts) {
            MidRanks ranks = MidRanks.of(placed.stream()
                    .map(Deeds::contacts)
                    .flatMap(Optional::stream)
                    .toList());
            deeds.contacts().ifPresent(met -> parts.put(PracticalPart.CONTACTS, ranks.of(met)));
        }
        double value = parts.values().stream().mapToDouble(Double::doubleValue).sum() / parts.size();
        return new Practical(
                estimate(value, values, deeds), estimate(Math.log(up / down), ratios, deeds), parts, deeds);
    }

    private static Estimate estimate(double value, Map<String, double[]> draws, Deeds deeds) {
        double[] sorted = Objects.requireNonNull(draws.get(deeds.other())).clone();
        Arrays.sort(sorted);
        double low = sorted[(int) Math.round((1 - LEVEL) / 2 * (DRAWS - 1))];
        double high = sorted[(int) Math.round((1 + LEVEL) / 2 * (DRAWS - 1))];
        return new Estimate(value, Math.min(low, value), Math.max(high, value), LEVEL, deeds.incidents());
    }

    /** The share of draws in which one is the closer partner. */
    Optional<Double> above(String other, String focus) {
        double[] one = values.getOrDefault(other, new double[0]);
        double[] two = values.getOrDefault(focus, new double[0]);
        if (one.length == 0 || two.length == 0) {
            return Optional.empty();
        }
        int above = 0;
        for (int i = 0; i < DRAWS; i++) {
            above += one[i] > two[i] ? 1 : 0;
        }
        return Optional.of(above / (double) DRAWS);
    }
}
