package org.entente.onset;

/** A pair at risk in a month, with its covariates and what came. */
final class OnsetCase {
    private final int pair;
    private final int month;
    private final double traffic;
    private final double[] row;
    private final boolean onset;

    /**
     * One case; the row is not copied.
     *
     * @param pair its number in the panel
     * @param month months since the year 0
     * @param traffic events of the twelve months before
     * @param row covariates
     * @param onset whether it got into a dispute
     */
    OnsetCase(int pair, int month, double traffic, double[] row, boolean onset) {
        this.pair = pair;
        this.month = month;
        this.traffic = traffic;
        this.row = row;
        this.onset = onset;
    }

    int pair() {
        return pair;
    }

    int month() {
        return month;
    }

    double traffic() {
        return traffic;
    }

    double[] row() {
        return row;
    }

    boolean onset() {
        return onset;
    }
}
