package org.entente.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is held of a day of a source.
 *
 * @param source its name
 * @param day the day
 * @param held events in the data file
 * @param slots the slots of the day; empty for a source that has none
 * @param traffic how much it took up at all; empty when that is unknown, as only a selection was read
 */
public record SourceDay(String source, LocalDate day, long held, Optional<Slots> slots, Optional<Traffic> traffic) {

    /**
     * The parts in which a source publishes a day.
     *
     * @param all how many a whole day has
     * @param held those that were read
     * @param missing those that were tried in vain; the rest was not tried
     */
    public record Slots(int all, int held, int missing) {}
}
