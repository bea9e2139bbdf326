package org.entente.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.series.Window;

/**
 * An unbroken run of slots, both ends included.
 *
 * @param first the first
 * @param last the last, not before {@code first}
 */
public record SlotRange(Slot first, Slot last) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public SlotRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("slots cannot end (" + last + ") before they begin (" + first + ")");
        }
    }

    /** All slots of some days. @throws IllegalArgumentException when GDELT 2.0 begins after them */
    public static SlotRange of(Window days) {
        if (days.to().isBefore(Slot.FIRST.day())) {
            throw new IllegalArgumentException("GDELT 2.0 begins on " + Slot.FIRST.day() + ", after " + days);
        }
        Slot midnight = new Slot(days.from().atStartOfDay());
        return new SlotRange(
                midnight.compareTo(Slot.FIRST) < 0 ? Slot.FIRST : midnight,
                new Slot(days.to().atStartOfDay()).plus(Slot.A_DAY - 1));
    }

    /** True for the first, the last, and those between. */
    public boolean contains(Slot slot) {
        return slot.compareTo(first) >= 0 && slot.compareTo(last) <= 0;
    }

    /** The slots of the range that lie on a day. */
    public List<Slot> on(LocalDate day) {
        return Slot.listOf(day).stream().filter(this::contains).toList();
    }

    /** Its days, in order. */
    public Stream<LocalDate> days() {
        return first.day().datesUntil(last.day().plusDays(1));
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
