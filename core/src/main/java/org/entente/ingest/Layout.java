package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the files of a source are laid out and what their columns mean: the whole of what Entente needs to know to read it.
 * Which kind it is says which table it fills.
 */
public sealed interface Layout permits EventLayout, MentionLayout {
    /** Its name, for messages. */
    String name();

    /** Columns, separator, quoting. */
    Shape shape();

    /** All cells that it looks at. */
    Stream<Cell> read();

    /**
     * The form of a file.
     *
     * @param separator between fields; empty when the header tells
     * @param quoted true when fields may stand in quotation marks
     * @param columns names of the columns of a file without a header, in order; empty when a header names them
     * @param optional how many of the last columns a line may lack
     * @param extras true when a line may have more fields than the header; what is too much is left
     */
    record Shape(Optional<Character> separator, boolean quoted, List<String> columns, int optional, boolean extras) {

        /** Columns by a header, no more and no fewer. */
        public static Shape named(Optional<Character> separator, boolean quoted) {
            return new Shape(separator, quoted, List.of(), 0, false);
        }

        /** True when a line of so many fields can be of this form. */
        public boolean fits(int fields) {
            return fields <= columns.size() && fields >= columns.size() - optional;
        }

        /** How many columns a line has, in words. */
        public String width() {
            return optional == 0 ? columns.size() + "" : (columns.size() - optional) + " or " + columns.size();
        }

        /** Copies the names. */
        public Shape {
            columns = List.copyOf(columns);
        }

        /** True when the file's first line names the columns. */
        public boolean header() {
            return columns.isEmpty();
        }
    }

    /**
     * What holds for all records of a source.
     *
     * @param directed false when its first actor need not be the one who acts, so that a record belongs to no direction
     * @param restricted true when rows must never leave in an export, the user's own licensed files
     * @param absent the word that stands for "not known"; empty when only a blank does
     * @param scope how much of what the source has a file holds
     * @param weights the table of weights.tsv that its rows ought to follow, by CAMEO code; empty where there is none
     */
    record Traits(boolean directed, boolean restricted, String absent, Scope scope, Optional<String> weights) {
        /** The same of another scope. */
        public Traits of(Scope other) {
            return new Traits(directed, restricted, absent, other, weights);
        }
    }
}
