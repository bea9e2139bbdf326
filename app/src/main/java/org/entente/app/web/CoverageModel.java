package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.provenance.FeedChange;
import org.entente.series.Window;

/**
 * The page of what the sources held.
 *
 * @param frame what surrounds it
 * @param lead all sources together, in words
 * @param sources the sources
 * @param changes known changes of these sources in the window
 * @param first the first state's code
 * @param second the second state's code
 */
public record CoverageModel(
        Frame frame, List<String> lead, List<Source> sources, List<FeedChange> changes, String first, String second) {

    /** Copies the lists. */
    public CoverageModel {
        lead = List.copyOf(lead);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    /**
     * A source.
     *
     * @param name its name
     * @param anchor its place on the page
     * @param facts how many days are covered how, in words
     * @param judged by what a day is judged, in words
     * @param slotted true when its days have slots
     * @param months the months of the window
     * @param before the days before the first covered one
     * @param missing the runs of days that it did not hold
     * @param partly the days that it held in part, in words
     */
    public record Source(
            String name,
            String anchor,
            String facts,
            String judged,
            boolean slotted,
            List<Month> months,
            Optional<Window> before,
            List<Window> missing,
            List<String> partly) {

        /** Copies the lists. */
        public Source {
            months = List.copyOf(months);
            missing = List.copyOf(missing);
            partly = List.copyOf(partly);
        }
    }

    /**
     * A month of a source.
     *
     * @param name the month
     * @param strip a cell a day, those of one kind in one
     * @param said the strip in words
     * @param days days covered wholly, partly, not at all, and unknown
     * @param slots slots that are not held; empty for a source without
     * @param figures events held, all events, those naming the first and the second state, those between the two, in words
     */
    public record Month(
            String name, List<Cell> strip, String said, List<Long> days, String slots, List<String> figures) {

        /** Copies the lists. */
        public Month {
            strip = List.copyOf(strip);
            days = List.copyOf(days);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A run of days in a strip.
     *
     * @param kind the class of its style
     * @param x where it begins
     * @param width how wide it is
     * @param filled how much of its height is filled
     * @param label what it stands for
     */
    public record Cell(String kind, int x, int width, double filled, String label) {}
}
