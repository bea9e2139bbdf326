package org.entente.fetch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.casefile.CaseFile;
import org.entente.series.Window;

/**
 * What has to be done so that a folder holds what the public list has for some slots. Made by comparing states, printed,
 * then done; done twice, the second plan has nothing to do but to ask again for what was missing or broken.
 *
 * @param range the slots wanted
 * @param actors the actors whose rows are kept
 * @param days the days of the range, in order
 * @param list what the list said
 */
public record FetchPlan(SlotRange range, CaseActors actors, List<Day> days, FileList list) {

    /** Copies the days. */
    public FetchPlan {
        days = List.copyOf(days);
    }

    /**
     * What has to be done for a day.
     *
     * @param day the day
     * @param fetch files to fetch that were never tried, or whose rows have gone
     * @param again files to ask for again: they were missing or broken
     * @param absent slots that the list lacks although it has later ones
     * @param held slots that are held
     * @param notYet slots that are not published yet
     * @param write true when the files of the day have to be written even if nothing comes
     */
    public record Day(
            LocalDate day,
            List<ListedFile> fetch,
            List<ListedFile> again,
            List<Slot> absent,
            int held,
            int notYet,
            boolean write) {
        /** Copies the lists. */
        public Day {
            fetch = List.copyOf(fetch);
            again = List.copyOf(again);
            absent = List.copyOf(absent);
        }

        /** The same without some of the absent slots. */
        Day withoutAbsent(Predicate<Slot> known) {
            List<Slot> unknown =
                    absent.stream().filter(slot -> !known.test(slot)).toList();
            return new Day(day, fetch, again, unknown, held, notYet, write);
        }

        /** True when anything has to be done. */
        boolean hasWork() {
            return !fetch.isEmpty() || !again.isEmpty() || write;
        }
    }

    /** What is wanted. */
    public sealed interface Request {}

    /** All slots of some days. */
    public record Period(Window days) implements Request {
        /**
         * The days that a case studies, as far as GDELT 2.0 has them by today.
         *
         * @throws FetchException when it has none of them
         */
        public static Period of(CaseFile caseFile, LocalDate today) {
            LocalDate from = caseFile.from().isBefore(Slot.FIRST.day()) ? Slot.FIRST.day() : caseFile.from();
            LocalDate to = caseFile.to().filter(last -> last.isBefore(today)).orElse(today);
            if (to.isBefore(from)) {
                throw FetchException.badInput("the case's period, from " + caseFile.from()
                        + caseFile.to().map(last -> " to " + last).orElse("") + ", has no day between "
                        + Slot.FIRST.day() + ", when GDELT 2.0 begins, and today, " + today);
            }
            return new Period(new Window(from, to));
        }
    }

    /** The slots published last. */
    public record Newest(int slots) implements Request {}

    /** How many requests there will be at least. */
    public int files() {
        return days.stream()
                .mapToInt(day -> day.fetch().size() + day.again().size())
                .sum();
    }

    /** How many of them were missing or broken before. */
    public int again() {
        return days.stream().mapToInt(day -> day.again().size()).sum();
    }

    /** The bytes they have, as the list says. */
    public long bytes() {
        return wanted().mapToLong(ListedFile::bytes).sum();
    }

    /** The files to fetch. */
    Stream<ListedFile> wanted() {
        return days.stream().flatMap(day -> Stream.concat(day.fetch().stream(), day.again().stream()));
    }

    /** How many slots are held already. */
    public int held() {
        return days.stream().mapToInt(Day::held).sum();
    }

    /** How many slots are not published yet. */
    public int notYet() {
        return days.stream().mapToInt(Day::notYet).sum();
    }

    /** The slots that the list lacks. */
    public List<Slot> absent() {
        return days.stream().flatMap(day -> day.absent().stream()).toList();
    }

    /** True when nothing has to be fetched. */
    public boolean isDone() {
        return files() == 0 && days.stream().noneMatch(Day::write);
    }
}
