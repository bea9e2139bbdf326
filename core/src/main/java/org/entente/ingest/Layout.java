package org.entente.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the files of a source are laid out and what their columns mean: the whole of what Entente needs to know to read it.
 *
 * @param name its name, for messages
 * @param prefix what stands before the source's identifiers, {@code gdelt:} for instance; empty for none
 * @param shape columns, separator, quoting
 * @param source who acts
 * @param target towards whom
 * @param cells where the other fields come from
 * @param traits what holds for all its records
 */
public record Layout(
        String name,
        String prefix,
        Shape shape,
        ActorCells source,
        ActorCells target,
        Map<EventField, Cell> cells,
        Traits traits) {

    /** Copies the cells. */
    public Layout {
        cells = Map.copyOf(cells);
    }

    /**
     * The form of a file.
     *
     * @param separator between fields; empty when the header tells
     * @param quoted true when fields may stand in quotation marks
     * @param columns names of the columns of a file without a header, in order; empty when a header names them
     * @param optional how many of the last columns a line may lack
     * @param extras true when a line may have more fields than the header; what is too much is left
     */
    public record Shape(
            Optional<Character> separator, boolean quoted, List<String> columns, int optional, boolean extras) {

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
     */
    public record Traits(boolean directed, boolean restricted, String absent, Scope scope) {
        /** Directed, free to pass on, blank for "not known", perhaps a selection. */
        public static final Traits USUAL = new Traits(true, false, "", Scope.SELECTION);

        /** The same of another scope. */
        public Traits of(Scope other) {
            return new Traits(directed, restricted, absent, other);
        }
    }

    /** The cells in the order of the fields. */
    public Map<EventField, Cell> orderedCells() {
        return cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
    }
}
