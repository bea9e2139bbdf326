package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.FetchPlan;
import org.entente.fetch.FetchReport;
import org.entente.fetch.Slot;
import org.entente.fetch.SlotRecord;
import org.entente.fetch.SlotState;

/** The lines in which fetches tell their plan and what came of it. */
final class FetchLines {
    private static final int MOST_SHOWN = 10;

    private final Console console;
    private final List<FetchReport> days = new ArrayList<>();
    private final long begun = System.nanoTime();

    FetchLines(Console console) {
        this.console = console;
    }

    /** Which slots, for whom and where to, and what of it is held. */
    void begin(FetchPlan plan, FetchFolder target) {
        console.print("slots    %s, %d days", plan.range(), plan.days().size());
        console.print("into     %s", target.path());
        console.print("actors   %s", String.join(" ", plan.actors().keys()));
        if (plan.list().skipped() > 0) {
            console.print("skipped  %d malformed lines of the list", plan.list().skipped());
            plan.list().samples().forEach(line -> console.print("         " + line));
        }
        console.print("held     %d slots", plan.held());
    }

    /** How it ends when nothing has to be done. */
    void end(FetchPlan plan) {
        if (plan.isDone()) {
            console.print("nothing to do");
        }
    }

    /** The names of some slots. */
    static String shown(List<Slot> slots) {
        List<String> names =
                new ArrayList<>(slots.stream().limit(MOST_SHOWN).map(Slot::name).toList());
        if (slots.size() > MOST_SHOWN) {
            names.add("...");
        }
        return String.join(" ", names);
    }

    /** Some texts, one a line. */
    void some(String first, List<String> texts) {
        texts.stream().limit(MOST_SHOWN).forEach(text -> console.print(first + text));
        if (texts.size() > MOST_SHOWN) {
            console.print("         ... and %d more", texts.size() - MOST_SHOWN);
        }
    }

    /** What came of a day. */
    void day(FetchReport day) {
        days.add(day);
        List<SlotRecord> missing = day.list(SlotState.MISSING);
        List<SlotRecord> broken = day.list(SlotState.BROKEN);
        console.print(
                "%s  %d slots fetched, %d missing, %d broken; %d of %d rows kept, %d aside%s",
                day.day(),
                day.list(SlotState.FETCHED).size(),
                missing.size(),
                broken.size(),
                day.rowsKept(),
                day.rowsSeen(),
                day.rowsAside(),
                day.whole() ? "" : "; so far, as not all slots were tried");
        missing.stream()
                .limit(MOST_SHOWN)
                .forEach(slot -> console.print("  missing " + slot.slot() + ": " + slot.reason()));
        if (missing.size() > MOST_SHOWN) {
            console.print("  ... and %d more, see fetched.tsv", missing.size() - MOST_SHOWN);
        }
        broken.forEach(slot -> console.error("broken " + slot.slot() + ": " + slot.reason()));
    }

    /** The sum of all days told, and how fast they came. */
    void sum() {
        int files = days.stream().mapToInt(FetchReport::fetched).sum();
        long bytes = days.stream().mapToLong(FetchReport::bytes).sum();
        double seconds = Math.max(1e-3, (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1));
        console.print(
                "fetched  %d files, %s in %s, %s files a second",
                files, megabytes(bytes), time(seconds), number(files / seconds));
    }

    /** The code to end with: a broken slot is no success. */
    int exitCode() {
        return days.stream().anyMatch(day -> !day.list(SlotState.BROKEN).isEmpty()) ? Entente.UNAVAILABLE : 0;
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    static String time(double seconds) {
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        return seconds < 6000
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
