package org.entente.fetch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a list has of a day with what a folder holds of it. */
final class DayPlan {
    private DayPlan() {}

    /**
     * What has to be done for some slots of a day.
     *
     * @param list what there is to be had
     */
    static FetchPlan.Day of(LocalDate day, List<Slot> slots, FetchFolder folder, Manifest manifest, FileList list) {
        List<ListedFile> fetch = new ArrayList<>();
        List<ListedFile> again = new ArrayList<>();
        List<Slot> absent = new ArrayList<>();
        int held = 0;
        int notYet = 0;
        for (Slot slot : slots) {
            Optional<SlotRecord> known = manifest.find(slot);
            Optional<ListedFile> listed = Optional.ofNullable(list.files().get(slot));
            if (known.filter(tried -> tried.state() == SlotState.FETCHED).isPresent() && folder.holds(slot, manifest)) {
                held++;
            } else if (listed.isPresent()) {
                boolean failed = known.filter(tried -> tried.state() != SlotState.FETCHED)
                        .isPresent();
                (failed ? again : fetch).add(listed.get());
            } else if (list.newest()
                    .filter(newest -> slot.compareTo(newest) < 0)
                    .isPresent()) {
                absent.add(slot);
            } else {
                notYet++;
            }
        }
        boolean unwritten = new DayFiles(folder, day).hasNews();
        boolean unrecorded =
                absent.stream().anyMatch(slot -> manifest.find(slot).isEmpty());
        return new FetchPlan.Day(day, fetch, again, absent, held, notYet, unwritten || unrecorded);
    }
}
