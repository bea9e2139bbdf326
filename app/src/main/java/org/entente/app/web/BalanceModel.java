package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.chart.BalanceChart;
import org.entente.app.text.Texts;

/**
 * The page of fragility against flexibility.
 *
 * @param frame what surrounds it
 * @param pair the case's pair in words
 * @param reason why nothing can be told; empty when it can
 * @param reading what is told
 */
public record BalanceModel(Frame frame, String pair, Optional<String> reason, Optional<Reading> reading) {

    private static final int HEAVIEST = 3;

    /**
     * What is told.
     *
     * @param stance where the pair stands, in words
     * @param figures the two numbers and the share of the year
     * @param verdict which is the stronger
     * @param reasons the parts of the two hazards
     * @param chart the history as a drawing
     * @param history the same in cells
     * @param crises the pair's crises in cells
     * @param later crises after the tables end
     * @param limits what the reading rests on, and what it cannot know
     */
    public record Reading(
            String stance,
            List<Figure> figures,
            Bar verdict,
            List<Parts> reasons,
            BalanceChart chart,
            List<List<String>> history,
            List<List<String>> crises,
            List<Later> later,
            List<String> limits) {

        /** The heaviest of what makes a crisis likelier than in the mean pair, in words; empty when nothing does. */
        public String why() {
            String parts = reasons.stream()
                    .limit(1)
                    .flatMap(one -> one.rows().stream())
                    .filter(part -> part.adds().startsWith("+"))
                    .limit(HEAVIEST)
                    .map(part -> part.name() + " (" + part.factor() + ")")
                    .collect(Collectors.joining(", "));
            return parts.isEmpty() ? "" : Texts.text("balance.lead.why", parts);
        }

        /** Copies the lists. */
        public Reading {
            figures = List.copyOf(figures);
            reasons = List.copyOf(reasons);
            history = history.stream().map(List::copyOf).toList();
            crises = crises.stream().map(List::copyOf).toList();
            later = List.copyOf(later);
            limits = List.copyOf(limits);
        }
    }

    /**
     * A number.
     *
     * @param name what it is called
     * @param value it, or why it is not told
     * @param interval its interval in words; empty without a number
     * @param meaning what it is the probability of
     * @param against what it is held against
     */
    public record Figure(String name, String value, String interval, String meaning, String against) {}

    /**
     * A number on a bar with 0 in its middle.
     *
     * @param said it in words
     * @param number it with its sign
     * @param interval its interval in words
     * @param against what it is held against
     * @param shape where it is drawn
     */
    public record Bar(String said, String number, String interval, String against, Shape shape) {}

    /**
     * Where a bar is drawn.
     *
     * @param grave true when it has the colour of conflict
     * @param x where it begins
     * @param width how wide it is
     * @param low lower end of its interval
     * @param high upper end
     */
    public record Shape(boolean grave, double x, double width, double low, double high) {
        /** The same in the other colour, when asked for. */
        Shape turned(boolean turn) {
            return new Shape(grave != turn, x, width, low, high);
        }
    }

    /** The parts of a hazard: each with its factor, its sign and its bar. */
    public record Parts(String title, String caption, List<Part> rows) {
        /** Copies the list. */
        public Parts {
            rows = List.copyOf(rows);
        }
    }

    /** A part of a hazard. */
    public record Part(String name, String factor, String adds, Shape shape) {}

    /** A crisis after the tables end, with the incident that begins it. */
    public record Later(String text, Optional<String> href) {}
}
