package org.entente.stake;

import java.util.List;

/**
 * Something the two share that has an amount: trade, visitors, gas.
 *
 * @param id its key in the case
 * @param title its name
 * @param series the series that tell of it
 * @param dependence what a side's share is made from; a side that is not named has an unknown share
 */
public record Stake(String id, String title, List<DatedSeries> series, List<Dependence> dependence) {

    /** Copies the lists. */
    public Stake {
        series = List.copyOf(series);
        dependence = List.copyOf(dependence);
    }

    /**
     * How much of a side's total is with the other.
     *
     * @param side key of the state
     * @param amount what it has with the other
     * @param total what it has with all, by the same statistic and in the same unit
     */
    public record Dependence(String side, DatedSeries amount, DatedSeries total) {}
}
