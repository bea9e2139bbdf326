package org.entente.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mean over classes of F1 = 2 tp / (2 tp + fp + fn). Classes are those that the right answers have; an answer that was
 * not given is a miss of its right class and nothing else.
 */
final class MacroF1 {
    private MacroF1() {}

    static <C> double of(List<Answer> answers, Function<Answer, C> right, Function<RelationRoot, C> given) {
        Map<C, int[]> counts = new HashMap<>();
        for (Answer answer : answers) {
            C truth = right.apply(answer);
            Optional<C> said = answer.given().map(given);
            counts.computeIfAbsent(truth, _ -> new int[3])[1]++;
            said.ifPresent(found -> counts.computeIfAbsent(found, _ -> new int[3])[2]++);
            if (Objects.equals(said, Optional.of(truth))) {
                counts.computeIfAbsent(truth, _ -> new int[3])[0]++;
            }
        }
        // Per class: hits, right answers, given answers; 2 tp + fp + fn is the sum of the last two.
        return counts.values().stream()
                .filter(count -> count[1] > 0)
                .mapToDouble(count -> 2.0 * count[0] / (count[1] + count[2]))
                .average()
                .orElse(0);
    }
}
