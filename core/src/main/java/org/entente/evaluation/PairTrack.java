package org.entente.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.actor.Dyad;
import org.entente.disconnect.Standing.Known;

/**
 * What was known of one pair at each step.
 *
 * @param pair the two
 * @param standings the ranks at the steps at which they are known, both directions together
 * @param directed the larger gap of the two directions, where one is known
 * @param traffic words and deeds of the window that ends at the step
 */
record PairTrack(
        Dyad pair, Map<LocalDate, Known> standings, Map<LocalDate, Double> directed, Map<LocalDate, Integer> traffic) {

    PairTrack {
        standings = new TreeMap<>(standings);
        directed = new TreeMap<>(directed);
        traffic = new TreeMap<>(traffic);
    }

    Optional<Known> at(LocalDate step) {
        return Optional.ofNullable(standings.get(step));
    }

    OptionalDouble of(LocalDate step, ToDoubleFunction<Known> part) {
        return at(step).map(known -> OptionalDouble.of(part.applyAsDouble(known)))
                .orElseGet(OptionalDouble::empty);
    }

    OptionalDouble logTraffic(LocalDate step) {
        Integer acts = traffic.get(step);
        return acts == null ? OptionalDouble.empty() : OptionalDouble.of(Math.log1p(acts));
    }

    /** The same turned in time: what was known at one step is taken as known so many steps later, the last ones first. */
    PairTrack turned(List<LocalDate> steps, int by) {
        Map<LocalDate, Known> moved = new TreeMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Known known = standings.get(steps.get(i));
            if (known != null) {
                moved.put(steps.get((i + by) % steps.size()), known);
            }
        }
        return new PairTrack(pair, moved, directed, traffic);
    }
}
