package org.entente.fetch;

import java.time.LocalDate;
import java.util.List;

/**
 * What a fetch did for a day.
 *
 * @param day the day
 * @param fetched files taken in now
 * @param bytes their size
 * @param slots everything known of the day, in the order of the slots
 * @param whole false when slots of the day were not tried yet
 */
public record FetchReport(LocalDate day, int fetched, long bytes, List<SlotRecord> slots, boolean whole) {

    /** Copies the slots. */
    public FetchReport {
        slots = List.copyOf(slots);
    }

    /** The slots in a state. */
    public List<SlotRecord> list(SlotState state) {
        return slots.stream().filter(slot -> slot.state() == state).toList();
    }

    /** Rows seen on the day. */
    public long rowsSeen() {
        return slots.stream().mapToLong(SlotRecord::rowsSeen).sum();
    }

    /** Rows kept of them. */
    public long rowsKept() {
        return slots.stream().mapToLong(SlotRecord::rowsKept).sum();
    }

    /** Rows kept aside. */
    public long rowsAside() {
        return slots.stream().mapToLong(SlotRecord::rowsAside).sum();
    }
}
