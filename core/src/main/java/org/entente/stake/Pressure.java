package org.entente.stake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that presses on the leader of a side.
 *
 * @param id its key in the case
 * @param title its name
 * @param on key of the state whose leader it presses on
 * @param kind what kind of thing
 * @param series its dated values
 */
public record Pressure(String id, String title, String on, Kind kind, DatedSeries series) {

    /** The kinds of pressure. */
    public enum Kind {
        CASUALTIES,
        DISPLACEMENT,
        ELECTION,
        ECONOMY;

        /** The word that case files and exports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The words that case files can use. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        /** The kind of this word. */
        public static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
