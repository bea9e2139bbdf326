package org.entente.crisis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.incident.Incident;

/**
 * A spell with the incidents it rests on.
 *
 * @param spell the spell
 * @param triggers incidents of the trigger classes from onset to recognition, by day, of each day the most reported first
 * @param evidence keys of all incidents of conflict from onset to recognition, by day
 */
public record DetectedCrisis(Spell spell, List<Incident> triggers, List<String> evidence) {
    /** By day; then the most reported first, for what many tell of is less likely a slip of a coder; of these the heaviest. */
    public static final Comparator<Incident> BY_DAY = Comparator.comparing(Incident::day)
            .thenComparing(Comparator.comparingInt(
                            (Incident incident) -> incident.reports().size())
                    .reversed())
            .thenComparingDouble(Incident::weight)
            .thenComparing(Incident::key);

    /** Sorts the triggers and copies the keys. */
    public DetectedCrisis {
        triggers = triggers.stream().sorted(BY_DAY).toList();
        evidence = List.copyOf(evidence);
    }

    /** A spell with the incidents of conflict from its onset to its recognition. */
    public static DetectedCrisis of(Spell spell, List<Incident> conflict) {
        List<Incident> triggers = conflict.stream()
                .filter(incident -> TriggerClass.holds(incident.what()))
                .toList();
        return new DetectedCrisis(
                spell,
                triggers,
                conflict.stream().sorted(BY_DAY).map(Incident::key).toList());
    }

    /** The incident that stands for the triggers: of the first day the most reported. */
    public Optional<Incident> trigger() {
        return triggers.stream().findFirst();
    }
}
