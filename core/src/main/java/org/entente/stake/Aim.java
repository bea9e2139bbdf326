package org.entente.stake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.channel.Basis;

/**
 * What a side wants.
 *
 * @param id its key in the case
 * @param of key of the state
 * @param text the aim, in words
 * @param statedBy where the side states it
 * @param outcomes who says what became of it, in any order
 */
public record Aim(String id, String of, String text, Basis statedBy, List<Outcome> outcomes) {

    /** Copies the outcomes. */
    public Aim {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Somebody says what became of an aim.
     *
     * @param verdict what became of it
     * @param saidBy who says so: an actor, {@code both} or {@code third-party}
     * @param basis what it rests on
     */
    public record Outcome(Verdict verdict, String saidBy, Basis basis) {}

    /** What became of an aim. */
    public enum Verdict {
        ATTAINED("attained"),
        PARTLY("attained in part"),
        NOT_ATTAINED("not attained"),
        ABANDONED("given up");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }

        /** The word that case files and exports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The words that case files can use. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Verdict::word).toList();
        }

        /** The verdict of this word. */
        public static Optional<Verdict> find(String word) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.word().equals(word))
                    .findFirst();
        }
    }
}
