package org.entente.app.web;

import java.util.List;
import org.entente.app.chart.PlaneChart;
import org.entente.tie.TieReport;

/**
 * The page of a state's relations.
 *
 * @param frame what surrounds it
 * @param name the state
 * @param code its code
 * @param year the year shown
 * @param reading from what partnership is read
 * @param lead what the plane rests on, in words
 * @param planes the other planes that there are
 * @param chart the drawing
 * @param rows the relations as a table
 * @param inputs the tables of ties
 */
public record AlignmentModel(
        Frame frame,
        String name,
        String code,
        int year,
        String reading,
        List<String> lead,
        List<Choice> planes,
        PlaneChart chart,
        List<Row> rows,
        List<TieReport> inputs) {

    /** Copies the lists. */
    public AlignmentModel {
        lead = List.copyOf(lead);
        planes = List.copyOf(planes);
        rows = List.copyOf(rows);
        inputs = List.copyOf(inputs);
    }

    /** Another plane. */
    public record Choice(String label, String href, boolean current) {}

    /**
     * A relation in words.
     *
     * @param name the other state
     * @param href the page of the pair
     * @param cells commitment, pledged, memberships, voting, partnership, log ratio, deeds, contacts, against focus, corner
     */
    public record Row(String name, String href, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
