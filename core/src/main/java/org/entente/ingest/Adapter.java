package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
     * The layout that fits a file.
     *
     * @param header its first line, read as names
     * @param fields how many fields that line has between tabs
     */
    public Optional<Layout> find(Header header, int fields) {
        return layouts.stream()
                .filter(layout -> layout.shape().header()
                        ? header.columns().containsAll(needed(layout))
                        : layout.shape().fits(fields))
                .findFirst();
    }

    private static List<String> needed(Layout layout) {
        return Stream.of(
                        layout.cells().values().stream(),
                        layout.source().cells(),
                        layout.target().cells())
                .flatMap(Function.identity())
                .flatMap(cell -> cell.columns().stream())
                .toList();
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
