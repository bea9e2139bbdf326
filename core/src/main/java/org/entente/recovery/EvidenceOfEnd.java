package org.entente.recovery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Evidence of one kind that a crisis is ending.
 *
 * @param kind the kind
 * @param items it, by day, at least one
 */
public record EvidenceOfEnd(EndingKind kind, List<EndingEvidence> items) {

    /** Copies the list. @throws IllegalArgumentException when there is none */
    public EvidenceOfEnd {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("there is no evidence of the kind " + kind.label());
        }
    }

    /** The kinds that are there, in the order of {@link EndingKind}. */
    static List<EvidenceOfEnd> of(List<EndingEvidence> evidence) {
        Map<EndingKind, List<EndingEvidence>> kinds = evidence.stream()
                .sorted(EndingEvidence.ORDER)
                .collect(Collectors.groupingBy(
                        EndingEvidence::kind, () -> new EnumMap<>(EndingKind.class), Collectors.toList()));
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(entry -> new EvidenceOfEnd(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** The earliest. */
    public EndingEvidence first() {
        return items.getFirst();
    }

    /** The latest. */
    public EndingEvidence last() {
        return items.getLast();
    }
}
