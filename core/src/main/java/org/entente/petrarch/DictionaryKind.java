package org.entente.petrarch;

import java.util.Locale;
import java.util.Optional;

/** The kinds of dictionaries, told apart by the names of files and, where a name says nothing, by what stands in them. */
enum DictionaryKind {
    /** Verbs with patterns. */
    VERBS,
    /** Actors with dated codes. */
    ACTORS,
    /** Agents. */
    AGENTS,
    /** Phrases that discard a sentence or story. */
    DISCARDS,
    /** Phrases that name issues. */
    ISSUES;

    /** The kind of a file; empty when it is no dictionary. */
    static Optional<DictionaryKind> of(DictionaryFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".txt")) {
            return Optional.empty();
        }
        return byName(name).or(() -> byLines(file));
    }

    private static Optional<DictionaryKind> byName(String name) {
        if (name.contains("actor")) {
            return Optional.of(ACTORS);
        }
        if (name.contains("agent")) {
            return Optional.of(AGENTS);
        }
        if (name.contains("discard")) {
            return Optional.of(DISCARDS);
        }
        if (name.contains("issue")) {
            return Optional.of(ISSUES);
        }
        return name.contains("verb") ? Optional.of(VERBS) : Optional.empty();
    }

    private static Optional<DictionaryKind> byLines(DictionaryFile file) {
        boolean block = file.lines().stream().anyMatch(line -> line.startsWith("---"));
        boolean pattern = file.lines().stream()
                .anyMatch(line -> line.startsWith("- ")
                        && line.text().contains("*")
                        && line.text().contains("["));
        return block && pattern ? Optional.of(VERBS) : Optional.empty();
    }
}
