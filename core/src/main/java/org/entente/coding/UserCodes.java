package org.entente.coding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a user's dictionaries say of an event, in their own codes.
 *
 * @param source code of the source; empty where they do not know it
 * @param target code of the target; empty where they do not know it
 * @param event code of the event; empty unless one of their verbs gave it
 * @param issues how often its sentence names each issue
 */
public record UserCodes(
        Optional<String> source, Optional<String> target, Optional<String> event, Map<String, Integer> issues) {
    /** Nothing. */
    public static final UserCodes NONE = new UserCodes(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Copies the issues, in alphabetical order. */
    public UserCodes {
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
    }
}
