package org.entente.petrarch;

import java.util.Optional;

/**
 * The code of a verb or a pattern, one or two: {@code [042]}, {@code [042:043]}, {@code [:173]}.
 *
 * @param first the code; empty for codes that say "no event", such as {@code ---}
 * @param second the code behind the colon: that of the reverse event in the older grammar, that of the passive in the newer
 */
record EventCode(Optional<String> first, Optional<String> second) {
    static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

    /** Reads what is between the brackets. A question mark says that the coder was not sure; the code is taken. */
    static EventCode of(String text) {
        String[] parts = text.replace("?", "").split(":", -1);
        return new EventCode(code(parts[0]), parts.length > 1 ? code(parts[1]) : Optional.empty());
    }

    /** As dictionaries write it. */
    String text() {
        return "[" + first.orElse("---") + second.map(code -> ":" + code).orElse("") + "]";
    }

    boolean isEmpty() {
        return first.isEmpty() && second.isEmpty();
    }

    private static Optional<String> code(String text) {
        return Optional.of(text.strip()).filter(code -> code.chars().anyMatch(Character::isLetterOrDigit));
    }
}
