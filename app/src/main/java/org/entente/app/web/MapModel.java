package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.chart.GroundMap;
import org.entente.app.text.Texts;
import org.entente.app.web.RelationModel.Choice;

/**
 * The page with the map.
 *
 * @param frame what surrounds it
 * @param lead what is on the map and what is not, in words
 * @param form the fields by which it is narrowed
 * @param areas the ground to choose from
 * @param map the drawing
 * @param zones the zones of the case, in words
 * @param marks the marks, those of most incidents first
 * @param lines how many of them the table has
 */
public record MapModel(
        Frame frame,
        List<String> lead,
        EvidenceForm form,
        List<Choice> areas,
        GroundMap map,
        List<Ground> zones,
        List<Mark> marks,
        int lines) {

    /** Copies the lists. */
    public MapModel {
        lead = List.copyOf(lead);
        areas = List.copyOf(areas);
        zones = List.copyOf(zones);
        marks = List.copyOf(marks);
    }

    /**
     * Incidents of one class at one point.
     *
     * @param id its key on the page
     * @param drawn true when it lies on the drawing
     * @param x its place on the drawing
     * @param y the same, from above
     * @param sign the path of its shape around its middle
     * @param kind the class of its style
     * @param precise true when it is known within ten kilometres
     * @param place the names of the place
     * @param point latitude and longitude
     * @param radius how closely it is known
     * @param quad the class, in words
     * @param total how many incidents
     * @param incidents the newest of them
     */
    public record Mark(
            String id,
            boolean drawn,
            double x,
            double y,
            String sign,
            String kind,
            boolean precise,
            String place,
            String point,
            String radius,
            String quad,
            int total,
            List<Link> incidents) {
        /** Copies the list. */
        public Mark {
            incidents = List.copyOf(incidents);
        }

        /** The mark in words. */
        public String said() {
            return Texts.text("map.mark", place, radius, quad, Words.incidents(total));
        }

        /** How many of its incidents the page does not list. */
        public int more() {
            return total - incidents.size();
        }

        /** The only incident, if there is but one. */
        public Optional<Link> only() {
            return total == 1 ? Optional.of(incidents.getFirst()) : Optional.empty();
        }
    }

    /** Where a mark leads: to its line of the table, or to the incidents themselves where it has none. */
    public String href(Mark mark) {
        return listed().contains(mark)
                ? "#" + mark.id()
                : mark.incidents().getFirst().href();
    }

    /** The marks that the table has. */
    public List<Mark> listed() {
        return marks.subList(0, lines);
    }

    /** A zone: its incidents, and on what its outline rests. */
    public record Ground(String title, String href, String said) {}

    /** An incident. */
    public record Link(String day, String text, String href) {}
}
