package org.entente.principle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a piece of evidence as a case writes it: {@code channel:charter-flights}, or an incident's key alone.
 *
 * @param kind what kind of thing it is
 * @param key its key
 */
public record ExhibitName(Kind kind, String key) {

    /** What can speak for a principle or against it. */
    public enum Kind {
        INCIDENT("incident"),
        /** Of an agreement: {@code provision:moscow-2020/ceasefire}. */
        PROVISION("provision"),
        /** By its key: {@code red-line:turkish-posts}. */
        RED_LINE("red line"),
        CHANNEL("channel");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }

        /** The word before the colon. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The words that can stand before the colon. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        private static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** Reads a name. What begins with none of the words is an incident's key as a whole. */
    public static ExhibitName of(String written) {
        int colon = written.indexOf(':');
        return Optional.of(colon)
                .filter(at -> at > 0)
                .flatMap(at -> Kind.find(written.substring(0, at)))
                .map(kind -> new ExhibitName(kind, written.substring(colon + 1).strip()))
                .orElseGet(() -> new ExhibitName(Kind.INCIDENT, written));
    }

    /** In words: "the channel charter-flights". */
    public String told() {
        return "the " + kind.label() + " " + key;
    }
}
