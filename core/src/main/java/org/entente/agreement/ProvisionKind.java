package org.entente.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of obligation a provision is. */
public enum ProvisionKind {
    /** To be done once, by a deadline when there is one. */
    ONE_OFF,
    /** To be left. */
    PROHIBITION,
    /** To be done again and again. */
    RECURRING,
    /** To be done once something else has come about. */
    CONDITIONAL;

    /** The word of case files and exports, {@code one-off} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word. */
    public static Optional<ProvisionKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
