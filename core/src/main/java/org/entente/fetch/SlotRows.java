package org.entente.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the rows of a slot: counts them all, keeps those that name the actors wanted. */
final class SlotRows {
    private static final int COLUMNS = 61;
    private static final int ACTOR1_COUNTRY = 7;
    private static final int ACTOR1_GROUP = 8;
    private static final int ACTOR2_COUNTRY = 17;
    private static final int ACTOR2_GROUP = 18;

    private final Slot slot;
    private final Set<String> codes;
    private final List<String> kept = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Map<String, Long> countries = new HashMap<>();
    private final String[] cells = new String[COLUMNS];
    private long total;
    private int line;

    private SlotRows(Slot slot, Set<String> codes) {
        this.slot = slot;
        this.codes = codes;
    }

    /** Sorts the rows of a slot. */
    static Part sort(Slot slot, byte[] content, Set<String> codes) throws IOException {
        SlotRows rows = new SlotRows(slot, codes);
        try (Lines lines = new Lines(new ByteArrayInputStream(content))) {
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                rows.take(next.get());
            }
        }
        return new Part(rows.kept, rows.asides, new Exposure(rows.total, rows.countries));
    }

    private void take(String row) {
        line++;
        int columns = split(row);
        if (columns != COLUMNS) {
            asides.add(new Aside(slot, line, columns, row));
            return;
        }
        total++;
        String first = cells[ACTOR1_COUNTRY];
        String second = cells[ACTOR2_COUNTRY];
        count(first);
        if (!second.equals(first)) {
            count(second);
        }
        if (wanted(first) || wanted(second) || wanted(cells[ACTOR1_GROUP]) || wanted(cells[ACTOR2_GROUP])) {
            kept.add(row);
        }
    }

    private boolean wanted(String code) {
        return !code.isEmpty() && codes.contains(code);
    }

    private void count(String country) {
        if (!country.isEmpty()) {
            countries.merge(country, 1L, Long::sum);
        }
    }

    /** Fills the cells with as many columns as there is room for. @return how many columns there are */
    private int split(String row) {
        int columns = 0;
        int from = 0;
        for (int at = row.indexOf('\t'); at >= 0; at = row.indexOf('\t', from)) {
            put(columns++, row, from, at);
            from = at + 1;
        }
        put(columns++, row, from, row.length());
        return columns;
    }

    private void put(int column, String row, int from, int to) {
        if (column < COLUMNS) {
            cells[column] = row.substring(from, to);
        }
    }
}
