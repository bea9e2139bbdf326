package org.entente.fetch;

import java.util.Comparator;

/**
 * A row that has not 61 columns. It is counted and kept aside.
 *
 * @param slot its slot
 * @param line its line in the file of the slot, from 1
 * @param columns how many columns it has
 * @param row the row
 */
record Aside(Slot slot, int line, int columns, String row) {
    static final String HEADER = "slot\tline\tcolumns\trow\n";
    static final Comparator<Aside> ORDER = Comparator.comparing(Aside::slot).thenComparingInt(Aside::line);

    String text() {
        return slot.name() + "\t" + line + "\t" + columns + "\t" + row;
    }

    static Aside of(String text) {
        String[] parts = text.split("\t", 4);
        return new Aside(Slot.of(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
