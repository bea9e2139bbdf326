package org.entente.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.event.EventType;

/**
 * What may relate a source to a target: a type of event, or nothing.
 *
 * @param type empty when nothing happens from source to target
 */
public record Relation(Optional<EventType> type) {
    /** The word of nothing in tables. */
    public static final String NONE = "NONE";

    /** All relations, the types in their order and nothing last. */
    public static final List<Relation> ALL = Stream.concat(
                    Arrays.stream(EventType.values()).map(type -> new Relation(Optional.of(type))),
                    Stream.of(new Relation(Optional.empty())))
            .toList();

    /** The word in tables. */
    public String word() {
        return type.map(EventType::name).orElse(NONE);
    }

    /** The relation of a word; empty when there is none of that name. */
    public static Optional<Relation> find(String word) {
        return ALL.stream().filter(relation -> relation.word().equals(word)).findFirst();
    }
}
