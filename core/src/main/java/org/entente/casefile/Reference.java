package org.entente.casefile;

import java.util.Arrays;
import java.util.Optional;

/**
 * A collection that somebody else made, against which curated entries are held.
 *
 * @param read path or glob of its files, relative to the case's folder
 * @param kind icb, kremlin, pax, prose or ucdp-ged
 */
public record Reference(String read, Kind kind) {

    /** The collections that can be read. */
    public enum Kind {
        /** International Crisis Behavior, actor level. */
        ICB("icb"),
        /** Dated news items of the Russian president's office, JSON lines. */
        KREMLIN("kremlin"),
        /** PA-X peace agreements. */
        PAX("pax"),
        /** Text with dates in it: Markdown or plain. */
        PROSE("prose"),
        /** UCDP Georeferenced Event Dataset. */
        UCDP_GED("ucdp-ged");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The kind of this word. */
        static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        /** The word that case files use. */
        public String word() {
            return word;
        }
    }
}
