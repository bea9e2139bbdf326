package org.entente.reciprocity;

/**
 * Does the past of one side help to tell what the other does, given the other's own past?
 *
 * @param f the F statistic of the lags of the one in the equation of the other
 * @param lags numerator degrees of freedom
 * @param rest denominator degrees of freedom
 * @param p its p value
 * @param robustP p value of the Wald test with errors that allow for changing variance (HC1), which counts have
 */
public record Granger(double f, int lags, int rest, double p, double robustP) {}
