package org.entente.compliance;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of something that was announced, as far as a text tells. */
public enum Outcome {
    /** It was carried out. */
    CARRIED_OUT("carried out"),
    /** It was not. */
    NOT_CARRIED_OUT("not carried out"),
    /** One says so and another otherwise. */
    DISPUTED("disputed"),
    /** The text does not tell. Never to be read as not carried out. */
    UNKNOWN("unknown");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** In words, as exports write it. */
    public String label() {
        return label;
    }

    /** The outcome of a label. */
    public static Optional<Outcome> find(String label) {
        return Stream.of(values())
                .filter(outcome -> outcome.label.equals(label))
                .findFirst();
    }
}
