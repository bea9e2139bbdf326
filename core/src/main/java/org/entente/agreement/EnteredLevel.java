package org.entente.agreement;

import java.time.LocalDate;

/**
 * A level of a provision that a person entered on its page.
 *
 * @param entry its number in the journal
 * @param enteredOn the day of entering
 * @param agreement key of the agreement
 * @param provision key of the provision within it
 * @param level the level, the day for which it is judged, who judged, and why
 */
public record EnteredLevel(long entry, LocalDate enteredOn, String agreement, String provision, HandLevel level) {

    /** True when it is about this provision and was judged for the day or one before. */
    public boolean tells(Agreement of, Provision one, LocalDate asOf) {
        return agreement.equals(of.id())
                && provision.equals(one.id())
                && !level.on().isAfter(asOf);
    }
}
