package org.entente.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Document;

/** Collects the counterparts of one document, which all have the same kind of contact. Not safe for use by several threads. */
final class Found {
    private final ContactKind kind;
    private final Map<String, Optional<String>> persons = new LinkedHashMap<>();
    private final Map<String, List<Contact.Span>> spans = new LinkedHashMap<>();

    Found(ContactKind kind) {
        this.kind = kind;
    }

    static Found nothing() {
        return new Found(ContactKind.MEETING);
    }

    ContactKind kind() {
        return kind;
    }

    int size() {
        return persons.size();
    }

    boolean isEmpty() {
        return persons.isEmpty();
    }

    boolean holdsAny(Set<String> states) {
        return persons.keySet().stream().anyMatch(states::contains);
    }

    void add(String state, Optional<String> person, Contact.Span span) {
        persons.merge(state, person, (known, other) -> known.or(() -> other));
        spans.computeIfAbsent(state, _ -> new ArrayList<>()).add(span);
    }

    List<Contact> contacts(Document document) {
        return persons.entrySet().stream()
                .map(entry -> new Contact(
                        document.id(),
                        document.date(),
                        entry.getKey(),
                        entry.getValue(),
                        kind,
                        spans.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
