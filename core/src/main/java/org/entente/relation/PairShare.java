package org.entente.relation;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.coverage.Traffic;
import org.entente.series.Window;

/**
 * How much of what the sources took up about two states was about both: the events of a flow among those that name either.
 * Counted in events as the sources wrote them, on the same days and by the same sources above and below the line.
 *
 * @param days days of the period of which it is known how much was taken up, at least 1
 * @param either events that name either state; one that names both counts once
 * @param between those of the flow
 */
public record PairShare(long days, long either, long between) {

    /** The share of a flow in a period; empty where it is not known how much was taken up. */
    static Optional<PairShare> of(Flow flow, Window period, NavigableMap<LocalDate, Traffic> traffic) {
        NavigableMap<LocalDate, Traffic> days = traffic.subMap(period.from(), true, period.to(), true);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Traffic sum = days.values().stream().reduce(Traffic.NONE, Traffic::plus);
        return Optional.of(new PairShare(days.size(), sum.either(), between(flow, sum)));
    }

    private static long between(Flow flow, Traffic traffic) {
        return switch (flow) {
            case FORWARD -> traffic.forward();
            case BACKWARD -> traffic.backward();
            case PAIR -> traffic.between();
        };
    }

    /** Events of the flow in a thousand that name either state; empty when none names either. */
    public OptionalDouble perThousand() {
        return either == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * between / either);
    }
}
