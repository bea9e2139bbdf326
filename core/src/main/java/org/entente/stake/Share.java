package org.entente.stake;

/** The part of a side's total that is with the other side. */
public sealed interface Share {

    /**
     * Both figures are given.
     *
     * @param value amount over total, 0 to 1
     * @param amount what it has with the other
     * @param total what it has with all
     */
    record Known(double value, Point amount, Point total) implements Share {}

    /**
     * A figure is not given. Never to be read as zero.
     *
     * @param reason which, in plain words
     */
    record Unknown(String reason) implements Share {}
}
