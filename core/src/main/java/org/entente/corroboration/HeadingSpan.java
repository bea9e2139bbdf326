package org.entente.corroboration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.situation.WrittenDates;

/**
 * The months that a heading names, "September–October 2015" or "November 2019 – September 2020" for instance.
 *
 * @param from the first month
 * @param to the last month
 */
record HeadingSpan(YearMonth from, YearMonth to) {
    private static final Pattern PART = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|\\b((?:19|20)\\d{2})\\b");
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(since|present|from|onwards?)\\b");

    /** A month without its year, or with it. */
    private record Named(OptionalInt month, int year) {
        YearMonth first() {
            return YearMonth.of(year, month.orElse(1));
        }

        YearMonth last() {
            return YearMonth.of(year, month.orElse(12));
        }
    }

    /** The span of a heading; empty when it names no year, or no end. */
    static Optional<HeadingSpan> of(String heading) {
        if (OPEN.matcher(heading).find()) {
            return Optional.empty();
        }
        List<Named> named = named(heading);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = named.getFirst().first();
        YearMonth last = named.getLast().last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new HeadingSpan(first, last));
    }

    /** Read from the right, so that a month takes the year that follows it. */
    private static List<Named> named(String heading) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(heading);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        List<Named> named = new ArrayList<>();
        int year = 0;
        boolean taken = true;
        for (String part : parts.reversed()) {
            if (Character.isDigit(part.charAt(0))) {
                addYear(named, year, taken);
                year = Integer.parseInt(part);
                taken = false;
            } else if (year > 0) {
                named.add(new Named(OptionalInt.of(WrittenDates.month(part).getValue()), year));
                taken = true;
            }
        }
        addYear(named, year, taken);
        Collections.reverse(named);
        return named;
    }

    private static void addYear(List<Named> named, int year, boolean taken) {
        if (!taken) {
            named.add(new Named(OptionalInt.empty(), year));
        }
    }

    /** The one year in which the month lies within the span; empty when there is none, or more than one. */
    OptionalInt yearOf(int month) {
        OptionalInt found = OptionalInt.empty();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            YearMonth candidate = YearMonth.of(year, month);
            if (candidate.isBefore(from) || candidate.isAfter(to)) {
                continue;
            }
            if (found.isPresent()) {
                return OptionalInt.empty();
            }
            found = OptionalInt.of(year);
        }
        return found;
    }
}
