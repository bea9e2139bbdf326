package org.entente.agreement;

import java.time.LocalDate;

/**
 * How far a provision was carried out, as a person judges it. It stands beside what the machine finds.
 *
 * @param on the day for which, and on which, it is judged
 * @param level 0 not, 1 minimal, 2 intermediate, 3 full, as the Peace Accords Matrix counts
 * @param by who judged
 * @param basis why
 */
public record HandLevel(LocalDate on, int level, String by, String basis) {
    /** The highest level. */
    public static final int FULL = 3;

    /** @throws IllegalArgumentException when there is no such level */
    public HandLevel {
        if (level < 0 || level > FULL) {
            throw new IllegalArgumentException("levels go from 0 to 3, not to " + level);
        }
    }
}
