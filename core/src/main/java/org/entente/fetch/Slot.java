package org.entente.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of an hour (UTC) for which GDELT publishes one file.
 *
 * @param begin its beginning, on a full quarter
 */
public record Slot(LocalDateTime begin) implements Comparable<Slot> {
    /** How many there are in a day. */
    public static final int A_DAY = 96;

    /** The first one of GDELT 2.0. */
    public static final Slot FIRST = new Slot(LocalDateTime.of(2015, 2, 18, 23, 0));

    private static final int MINUTES = 15;
    private static final Pattern FOURTEEN = Pattern.compile("(?<!\\d)\\d{14}(?!\\d)");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** @throws IllegalArgumentException when it does not begin on a quarter */
    public Slot {
        if (begin.getMinute() % MINUTES != 0 || begin.getSecond() != 0 || begin.getNano() != 0) {
            throw new IllegalArgumentException("a slot begins on a quarter of an hour, not at " + begin);
        }
    }

    /** The slot of a name such as 20180101001500. @throws IllegalArgumentException when it names none */
    public static Slot of(String name) {
        try {
            return new Slot(LocalDateTime.parse(name, NAME));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a slot is written as 14 digits, such as 20180101001500, not " + name, e);
        }
    }

    /** The slot that a file's name holds, 14 digits that stand by themselves; empty when it holds none. */
    public static Optional<Slot> in(String fileName) {
        Matcher digits = FOURTEEN.matcher(fileName);
        try {
            return digits.find() ? Optional.of(of(digits.group())) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The slots of a day for which there can be a file; fewer than 96 on the first day of GDELT 2.0, none before. */
    public static List<Slot> listOf(LocalDate day) {
        return Stream.iterate(new Slot(day.atStartOfDay()), Slot::next)
                .limit(A_DAY)
                .filter(slot -> slot.compareTo(FIRST) >= 0)
                .toList();
    }

    /** How files write a day, 20180101. */
    static String name(LocalDate day) {
        return day.format(DAY);
    }

    /** The slot a number of places later, or earlier when negative. */
    public Slot plus(long slots) {
        return new Slot(begin.plusMinutes(slots * MINUTES));
    }

    /** The slot behind this one. */
    public Slot next() {
        return plus(1);
    }

    /** The day (UTC) it belongs to. */
    public LocalDate day() {
        return begin.toLocalDate();
    }

    /** Its name, 14 digits. */
    public String name() {
        return begin.format(NAME);
    }

    /** The name of its file of events. */
    public String fileName() {
        return name() + ".export.CSV.zip";
    }

    @Override
    public int compareTo(Slot other) {
        return begin.compareTo(other.begin);
    }

    @Override
    public String toString() {
        return name();
    }
}
