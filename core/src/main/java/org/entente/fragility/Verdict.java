package org.entente.fragility;

import org.entente.series.Estimate;

/** Which is the stronger, by the interval of ln (λ / λ̄) − ln (μ / μ̄). */
public enum Verdict {
    FRAGILITY("fragility is the stronger"),
    FLEXIBILITY("flexibility is the stronger"),
    /** The interval holds 0. */
    OPEN("which is the stronger cannot be told");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict in words. */
    public String label() {
        return label;
    }

    /** Of an estimate with its interval. */
    public static Verdict of(Estimate verdict) {
        if (verdict.low() > 0) {
            return FRAGILITY;
        }
        return verdict.high() < 0 ? FLEXIBILITY : OPEN;
    }
}
