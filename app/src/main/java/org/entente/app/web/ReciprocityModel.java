package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.chart.ResponseChart;

/**
 * The page of action and reaction.
 *
 * @param frame what surrounds it
 * @param lead what it rests on, in words
 * @param sides the two states in words, in the order of columns
 * @param evidence the incidents on which it rests; empty when no stream covers the relation
 * @param weekly who answers whom, by sums of a week
 * @param daily how incidents of conflict bring others
 * @param warning early-warning statistics, exploratory
 */
public record ReciprocityModel(
        Frame frame,
        List<String> lead,
        List<String> sides,
        Optional<String> evidence,
        Part<Weekly> weekly,
        Part<Daily> daily,
        Part<Warning> warning) {

    /** Copies the lists. */
    public ReciprocityModel {
        lead = List.copyOf(lead);
        sides = List.copyOf(sides);
    }

    /**
     * A part of the page.
     *
     * @param told what is told; empty when there is not enough evidence
     * @param needed what would be
     */
    public record Part<T>(Optional<T> told, String needed) {}

    /**
     * Sums of a week.
     *
     * @param basis what the figures rest on
     * @param answers each side's answer, in words
     * @param chart the responses as a drawing
     * @param rows the figures behind them, side by side
     * @param weeks the drawing in cells
     */
    public record Weekly(
            String basis,
            List<String> answers,
            ResponseChart chart,
            List<List<String>> rows,
            List<List<String>> weeks) {
        /** Copies the lists. */
        public Weekly {
            answers = List.copyOf(answers);
            rows = rows.stream().map(List::copyOf).toList();
            weeks = weeks.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Incidents of conflict by day.
     *
     * @param rows each side's in cells
     * @param branching how many an incident brings in all, and how soon
     * @param check what the residuals say
     */
    public record Daily(List<List<String>> rows, String branching, String check) {
        /** Copies the lists. */
        public Daily {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Early warning.
     *
     * @param rows each statistic in cells
     * @param record what became of past alarms
     */
    public record Warning(List<List<String>> rows, String record) {
        /** Copies the lists. */
        public Warning {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
