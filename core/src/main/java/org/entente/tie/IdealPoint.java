package org.entente.tie;

/**
 * Where a state stands by its votes of one session of the UN General Assembly.
 *
 * @param value the estimate
 * @param low its 5 % quantile
 * @param high its 95 % quantile
 */
public record IdealPoint(double value, double low, double high) {}
