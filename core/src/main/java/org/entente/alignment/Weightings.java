package org.entente.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All ways to weigh some parts in quarters that sum to 1, the parts taken alone among them. */
final class Weightings {
    private static final int STEPS = 4;

    private Weightings() {}

    static List<Map<FormalPart, Double>> of(Set<FormalPart> parts) {
        List<Map<FormalPart, Double>> all = new ArrayList<>();
        add(all, parts.stream().sorted().toList(), new EnumMap<>(FormalPart.class), STEPS);
        return all;
    }

    private static void add(
            List<Map<FormalPart, Double>> all, List<FormalPart> rest, Map<FormalPart, Double> begun, int left) {
        if (rest.isEmpty()) {
            if (left == 0) {
                all.add(new EnumMap<>(begun));
            }
            return;
        }
        for (int quarters = 0; quarters <= left; quarters++) {
            begun.put(rest.getFirst(), quarters / (double) STEPS);
            add(all, rest.subList(1, rest.size()), begun, left - quarters);
        }
        begun.remove(rest.getFirst());
    }

    static double weigh(Map<FormalPart, Double> weights, Map<FormalPart, Double> parts) {
        double sum = 0;
        for (Map.Entry<FormalPart, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * parts.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }

    static double mean(Map<FormalPart, Double> parts) {
        double sum = 0;
        for (FormalPart part : FormalPart.values()) {
            sum += parts.getOrDefault(part, 0.0);
        }
        return sum / parts.size();
    }
}
