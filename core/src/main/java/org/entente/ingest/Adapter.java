package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source that Entente knows by name, with the layouts in which its files come.
 *
 * @param word the word of case files, {@code as: gdelt}
 * @param profile its name, citation and terms
 * @param rows what a row of it is
 * @param layouts the forms of its files; the first that fits a file is used
 */
public record Adapter(String word, SourceProfile profile, Rows rows, List<Layout> layouts) {

    /** What a row of a source is. */
    public enum Rows {
        /** What a program took from one sentence or document: one happening has many, and some are mistaken. */
        REPORTS,
        /** What a person coded as one happening. */
        HAPPENINGS
    }

    /** Copies the list. */
    public Adapter {
        layouts = List.copyOf(layouts);
    }

    /**
     * The layout that fits a file: one whose columns the header names, in whatever case, else one of as many columns.
     *
     * @param header its first line, read as names
     * @param fields how many fields that line has between tabs
     */
    public Optional<Layout> find(Header header, int fields) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(header.columns());
        return layouts.stream()
                .filter(layout -> layout.shape().header() && names.containsAll(needed(layout)))
                .findFirst()
                .or(() -> layouts.stream()
                        .filter(layout ->
                                !layout.shape().header() && layout.shape().fits(fields))
                        .findFirst());
    }

    private static List<String> needed(Layout layout) {
        return layout.read().flatMap(cell -> cell.columns().stream()).toList();
    }

    /** What files this adapter reads, for messages. */
    public String expectation() {
        return String.join(
                " or ",
                layouts.stream()
                        .map(layout -> layout.shape().header()
                                ? layout.name() + " (by its header)"
                                : layout.name() + " (" + layout.shape().width() + " columns)")
                        .toList());
    }
}
