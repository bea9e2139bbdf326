package org.entente.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.IncidentTable;
import org.entente.incident.Incident;

/** All incidents as they were known by the end of a day, earliest first. Not safe for use by several threads. */
final class Known {
    private final LocalDate asOf;
    private final IncidentTable table;
    private final Map<String, Incident> byKey = new HashMap<>();

    private Known(LocalDate asOf, List<Incident> incidents) {
        this.asOf = asOf;
        this.table = new IncidentTable(incidents);
        incidents.forEach(incident -> byKey.put(incident.key(), incident));
    }

    /** What was known of these, which may stand in any order. */
    static Known of(Collection<Incident> incidents, LocalDate asOf) {
        return new Known(
                asOf,
                incidents.stream()
                        .flatMap(incident -> KnownIncident.of(incident, asOf).stream())
                        .map(KnownIncident::incident)
                        .sorted(Comparator.comparing(Incident::day).thenComparing(Incident::key))
                        .toList());
    }

    /** The incident of that key; empty when it was not known. */
    Optional<Incident> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** One of them with the day on which it was known. */
    KnownIncident since(Incident incident) {
        return KnownIncident.of(incident, asOf).orElseThrow();
    }

    /** What a condition says of all. */
    IncidentTable.Matches match(Condition condition, ConditionContext context) {
        return table.match(condition, context);
    }

    /** What a condition says of those that happened on a day or later. */
    IncidentTable.Matches match(Condition condition, ConditionContext context, LocalDate since) {
        IncidentTable.Matches all = match(condition, context);
        return new IncidentTable.Matches(from(all.yes(), since), from(all.unknown(), since));
    }

    private static List<Incident> from(List<Incident> incidents, LocalDate since) {
        return incidents.stream()
                .dropWhile(incident -> incident.day().isBefore(since))
                .toList();
    }
}
