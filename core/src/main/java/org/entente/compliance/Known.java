package org.entente.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.IncidentTable;
import org.entente.incident.Incident;

/** All incidents as they were known by the end of a day, earliest first, each at a place from 0. */
final class Known {
    private final List<KnownIncident> incidents;
    private final IncidentTable table;

    private Known(List<KnownIncident> incidents) {
        this.incidents = incidents;
        this.table = new IncidentTable(
                incidents.stream().map(KnownIncident::incident).toList());
    }

    /** What was known of these, which may stand in any order. */
    static Known of(Collection<Incident> incidents, LocalDate asOf) {
        return new Known(incidents.stream()
                .flatMap(incident -> KnownIncident.of(incident, asOf).stream())
                .sorted(Comparator.comparing(
                                (KnownIncident one) -> one.incident().day())
                        .thenComparing(one -> one.incident().key()))
                .toList());
    }

    KnownIncident get(int place) {
        return incidents.get(place);
    }

    /** The places of the incidents of these keys that were known. */
    IntStream places(Set<String> keys) {
        return keys.isEmpty()
                ? IntStream.empty()
                : IntStream.range(0, incidents.size())
                        .filter(place ->
                                keys.contains(incidents.get(place).incident().key()));
    }

    /** The first place of a day or a later one. */
    int from(LocalDate day) {
        int low = 0;
        int high = incidents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (incidents.get(middle).incident().day().isBefore(day)) {
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
