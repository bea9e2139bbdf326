package org.entente.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.IncidentTable;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;
import org.roaringbitmap.RoaringBitmap;

/** All incidents as they were known by the end of a day, earliest first, each at a place from 0. */
final class Known {
    private final KnownIncident[] incidents;
    private final LocalDate[] days;
    private final RoaringBitmap machine = new RoaringBitmap();
    private final IncidentTable table;

    private Known(KnownIncident... incidents) {
        this.incidents = incidents;
        this.days = Stream.of(incidents).map(known -> known.incident().day()).toArray(LocalDate[]::new);
        IntStream.range(0, incidents.length)
                .filter(place -> incidents[place].incident().evidence() == Evidence.MACHINE)
                .forEach(machine::add);
        this.table = new IncidentTable(
                Stream.of(incidents).map(KnownIncident::incident).toList());
    }

    /** What was known of these, which may stand in any order. */
    static Known of(Collection<Incident> incidents, LocalDate asOf) {
        return new Known(incidents.parallelStream()
                .flatMap(incident -> KnownIncident.of(incident, asOf).stream())
                .sorted(Comparator.comparing(
                                (KnownIncident one) -> one.incident().day())
                        .thenComparing(one -> one.incident().key()))
                .toArray(KnownIncident[]::new));
    }

    KnownIncident get(int place) {
        return incidents[place];
    }

    /** The day of the incident at a place. */
    LocalDate day(int place) {
        return days[place];
    }

    /** The places of the incidents that machines coded. */
    RoaringBitmap machine() {
        return machine;
    }

    /** The places of the incidents of these keys that were known. */
    IntStream places(Set<String> keys) {
        return keys.isEmpty()
                ? IntStream.empty()
                : IntStream.range(0, incidents.length)
                        .filter(place ->
                                keys.contains(incidents[place].incident().key()));
    }

    /** The first place of a day or a later one. */
    int from(LocalDate day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle].isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What a condition says of those from a place on. */
    IncidentTable.Matches match(Condition condition, ConditionContext context, int from) {
        return table.match(condition, context, from);
    }
}
