package org.entente.app.web;

import java.util.List;
import org.entente.app.chart.RelationChart;

/**
 * Several pairs side by side.
 *
 * @param frame what surrounds it
 * @param lead the first sentence
 * @param note what to mind
 * @param codes the pairs as they are written into the form
 * @param state the rest of the form
 * @param pairs the pairs in the order asked for
 * @param lines the figures of all periods with anything to tell
 */
public record PairsModel(
        Frame frame, String lead, String note, String codes, State state, List<Pair> pairs, List<Line> lines) {

    /** Copies the lists. */
    public PairsModel {
        pairs = List.copyOf(pairs);
        lines = List.copyOf(lines);
    }

    /** What the form repeats. */
    public record State(String evidence, String grain, String from, String to, boolean machine) {}

    /**
     * One pair.
     *
     * @param name its name in words
     * @param href the address of its own page
     * @param chart the drawing, on the scales that all share
     * @param sums the sums of the window, one a direction and the pair at last
     */
    public record Pair(String name, String code, String href, RelationChart chart, List<Sum> sums) {
        /** Copies the list. */
        public Pair {
            sums = List.copyOf(sums);
        }
    }

    /** One flow over the window: the four classes, then all. */
    public record Sum(String flow, List<Long> counts) {
        /** Copies the list. */
        public Sum {
            counts = List.copyOf(counts);
        }
    }

    /** One period of one flow. */
    public record Line(String period, String flow, List<Long> counts, String covered, String mean) {
        /** Copies the list. */
        public Line {
            counts = List.copyOf(counts);
        }
    }
}
