package org.entente.compliance;

import java.util.OptionalInt;

/**
 * How often a recurring act was done.
 *
 * @param done how often it was carried out
 * @param partly how often in part
 * @param expected how often it was due so far; empty when the text does not say how often
 * @param missed how many due days passed without it; empty likewise
 */
public record Tally(int done, int partly, OptionalInt expected, OptionalInt missed) {
    /** Of what does not recur. */
    public static final Tally NONE = new Tally(0, 0, OptionalInt.empty(), OptionalInt.empty());
}
