package org.entente.corroboration;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.event.EventType;
import org.entente.wordlist.WordList;

/** Words without which a text cannot be about an incident of a type. */
final class TypeWords {
    private static final Map<EventType, Set<String>> STEMS =
            WordList.read(TypeWords.class, "type-words.tsv").entries().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> EventType.valueOf(entry.get("type")),
                            entry -> entry.list("words").stream()
                                    .map(Words::stem)
                                    .collect(Collectors.toUnmodifiableSet())));

    private TypeWords() {}

    /** True when the text holds a word of the type. */
    static boolean in(Text text, EventType type) {
        return !Collections.disjoint(STEMS.getOrDefault(type, Set.of()), text.stems());
    }
}
