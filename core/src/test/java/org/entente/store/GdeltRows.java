package org.entente.store;

import java.util.Arrays;

/** A row in the layout of GDELT events 2.0: Russia's government consults Turkey's on 5 January 2018, unless told otherwise. */
public final class GdeltRows {
    private final String[] cells = new String[61];

    private GdeltRows(String id) {
        Arrays.fill(cells, "");
        day("20180105").from("RUSSIA", "RUS", "GOV").to("TURKEY", "TUR", "GOV").code("040", "1.0");
        cells[0] = id;
        cells[25] = "1";
        cells[29] = "1";
        cells[33] = "3";
        cells[59] = "20180105001500";
        cells[60] = "http://example.org/" + id;
    }

    /** The usual row with this identifier, in a document of its own. */
    public static GdeltRows row(String id) {
        return new GdeltRows(id);
    }

    public GdeltRows day(String day) {
        cells[1] = day;
        return this;
    }

    public GdeltRows from(String name, String state, String role) {
        return actor(5, name, state, role);
    }

    public GdeltRows to(String name, String state, String role) {
        return actor(15, name, state, role);
    }

    private GdeltRows actor(int first, String name, String state, String role) {
        cells[first + 1] = name;
        cells[first + 2] = state;
        cells[first + 7] = role;
        return this;
    }

    public GdeltRows code(String code, String weight) {
        cells[26] = code;
        cells[30] = weight;
        return this;
    }

    public GdeltRows document(String url) {
        cells[60] = url;
        return this;
    }

    public GdeltRows added(String day) {
        cells[59] = day + "001500";
        return this;
    }

    public GdeltRows notInLead() {
        cells[25] = "0";
        return this;
    }

    public GdeltRows town(String name, double latitude, double longitude) {
        cells[51] = "4";
        cells[52] = name;
        cells[56] = String.valueOf(latitude);
        cells[57] = String.valueOf(longitude);
        return this;
    }

    /** The line, without its end. */
    @Override
    public String toString() {
        return String.join("\t", cells);
    }
}
