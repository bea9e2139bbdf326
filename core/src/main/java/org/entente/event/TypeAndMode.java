package org.entente.event;

import java.util.Optional;

/**
 * An event's type with the mode that narrows it.
 *
 * @param type the type
 * @param mode the mode, a lower-case word of modes.tsv; empty for none
 */
public record TypeAndMode(EventType type, Optional<String> mode) {

    /** The key in tables: {@code CONSULT} or {@code CONSULT/visit}. */
    public String key() {
        return type + mode.map(word -> "/" + word).orElse("");
    }
}
