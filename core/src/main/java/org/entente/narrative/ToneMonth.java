package org.entente.narrative;

import java.time.YearMonth;
import java.util.OptionalDouble;

/**
 * How one side speaks of the other in a month.
 *
 * @param month the month
 * @param side code of the state that speaks
 * @param documents documents that name either state: without any, nothing was said that could have been read
 * @param warm uses of labels and words with a tone above 0
 * @param cold those below
 * @param sum the tones of all uses added up
 * @param independent uses that a publisher prints who belongs to no state
 */
public record ToneMonth(YearMonth month, String side, int documents, int warm, int cold, int sum, int independent) {

    /** The mean tone of a use, −2 to 2; empty where there is none. */
    public OptionalDouble mean() {
        int uses = warm + cold;
        return uses == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / uses);
    }
}
