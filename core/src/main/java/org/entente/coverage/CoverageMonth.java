package org.entente.coverage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.series.Covered;
import org.entente.series.Window;

/**
 * A month of a source, cut at the ends of the window.
 *
 * @param source its name
 * @param days the days
 * @param covered how many days are covered in each way
 * @param slotsMissing slots of covered days and gaps that are not held, tried or not; empty for a source without slots
 * @param held events in the data file
 * @param trafficDays covered days of which it is known how much the source took up
 * @param traffic how much it took up on these days; empty when there is none
 */
public record CoverageMonth(
        String source,
        Window days,
        Map<Covered, Long> covered,
        Optional<Long> slotsMissing,
        long held,
        long trafficDays,
        Optional<Traffic> traffic) {

    /** Copies the counts. */
    public CoverageMonth {
        covered = Map.copyOf(covered);
    }

    /** How many days are covered in this way. */
    public long count(Covered way) {
        return covered.getOrDefault(way, 0L);
    }

    static CoverageMonth of(SourceCoverage source, Window month) {
        Map<Covered, Long> covered = new EnumMap<>(Covered.class);
        Traffic sum = Traffic.NONE;
        long known = 0;
        long held = 0;
        long slots = 0;
        boolean slotted = source.slotsOf(month.to()).isPresent();
        for (LocalDate day = month.from(); !day.isAfter(month.to()); day = day.plusDays(1)) {
            covered.merge(source.coverage().on(day), 1L, Long::sum);
            Optional<Traffic> traffic = source.traffic(day);
            sum = sum.plus(traffic.orElse(Traffic.NONE));
            known += traffic.isPresent() ? 1 : 0;
            Optional<SourceDay> row = source.find(day);
            held += row.map(SourceDay::held).orElse(0L);
            slots += lacking(source, day, row.flatMap(SourceDay::slots));
        }
        return new CoverageMonth(
                source.source(),
                month,
                covered,
                slotted ? Optional.of(slots) : Optional.empty(),
                held,
                known,
                known > 0 ? Optional.of(sum) : Optional.empty());
    }

    private static int lacking(SourceCoverage source, LocalDate day, Optional<SourceDay.Slots> slots) {
        if (slots.isPresent()) {
            return slots.get().all() - slots.get().held();
        }
        return source.coverage().on(day) == Covered.NOT ? source.slotsOf(day).orElse(0) : 0;
    }
}
