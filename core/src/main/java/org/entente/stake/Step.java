package org.entente.stake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a milestone does to a project. */
public enum Step {
    ANNOUNCED,
    AGREED,
    APPROVED,
    BEGUN,
    ADVANCED,
    SUSPENDED,
    RESUMED,
    COMPLETED,
    ABANDONED;

    /** The phase that it leads to. */
    Phase phase() {
        return switch (this) {
            case ANNOUNCED -> Phase.ANNOUNCED;
            case AGREED, APPROVED -> Phase.AGREED;
            case BEGUN, ADVANCED, RESUMED -> Phase.UNDER_WAY;
            case SUSPENDED -> Phase.SUSPENDED;
            case COMPLETED -> Phase.COMPLETE;
            case ABANDONED -> Phase.ABANDONED;
        };
    }

    /** The word that case files and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that case files can use. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Step::word).toList();
    }

    /** The step of this word. */
    public static Optional<Step> find(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** Where a project stands. */
    public enum Phase {
        /** Announced is not agreed. */
        ANNOUNCED("announced"),
        /** Agreed is not begun. */
        AGREED("agreed"),
        UNDER_WAY("under way"),
        SUSPENDED("suspended"),
        COMPLETE("complete"),
        ABANDONED("abandoned"),
        UNKNOWN("unknown");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }
}
