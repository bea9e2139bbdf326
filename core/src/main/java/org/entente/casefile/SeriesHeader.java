package org.entente.casefile;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a table of series.
 *
 * @param columns its columns, in order
 */
record SeriesHeader(List<String> columns) {
    static final List<String> REQUIRED = List.of("series", "period", "value", "unit", "figure", "known_by", "source");
    static final List<String> OPTIONAL = List.of("incident", "note");

    SeriesHeader {
        columns = List.copyOf(columns);
    }

    /** Reads it; a column that lacks, stands twice or is not known is a mistake. */
    static Optional<SeriesHeader> read(CaseText text, List<CsvRecord> records, Mistakes mistakes) {
        List<String> columns = records.isEmpty()
                ? List.of()
                : records.getFirst().getFields().stream().map(String::strip).toList();
        List<String> wrong = new ArrayList<>();
        REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column ->
                        wrong.add("the column \"" + column + "\" lacks; the columns are " + SeriesRow.HEADER));
        List<String> known = new ArrayList<>(REQUIRED);
        known.addAll(OPTIONAL);
        columns.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> wrong.add("unknown column \"" + column + "\"" + Mistakes.nearest(column, known)));
        if (columns.stream().distinct().count() < columns.size()) {
            wrong.add("a column stands twice; keep one");
        }
        wrong.forEach(message -> mistakes.add(text.name(), 1, 1, message));
        return wrong.isEmpty() ? Optional.of(new SeriesHeader(columns)) : Optional.empty();
    }
}
