package org.entente.fetch;

import java.util.Arrays;

/** Made-up rows of 61 columns. */
final class Rows {
    private Rows() {}

    /** A row that names two countries; an empty one is none. */
    static String row(String id, String first, String second) {
        return row(id, first, second, "", "");
    }

    /** A row that names two countries and two known groups. */
    static String row(String id, String first, String second, String firstGroup, String secondGroup) {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[7] = first;
        cells[8] = firstGroup;
        cells[17] = second;
        cells[18] = secondGroup;
        cells[60] = "http://example.org/" + id;
        return String.join("\t", cells);
    }
}
