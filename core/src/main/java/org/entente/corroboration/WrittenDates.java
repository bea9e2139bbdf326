package org.entente.corroboration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates as English texts write them: 24 November 2015, 24th of November, November 24, 2015, Nov. 24, 2015-11-24, and
 * spans such as 23–24 January 2017. A date need not name its year.
 */
final class WrittenDates {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String SPAN = "(?:\\s*(?:[-–—/]|\\bto\\b|\\band\\b|\\buntil\\b)\\s*" + DAY + ")?";
    private static final String YEAR = "(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d.,:])" + DAY + SPAN + "\\s+(?:of\\s+)?" + MONTH + "(?![a-z])" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "(?!\\d)" + SPAN + "(?!\\d)" + YEAR);
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b");

    private WrittenDates() {}

    /**
     * One written date.
     *
     * @param start where it begins in the text
     * @param end behind its last character
     * @param month its month
     * @param first its day, or the first of a span
     * @param last its day, or the last of a span
     * @param year its year, if written
     */
    record Written(int start, int end, Month month, int first, int last, OptionalInt year) {
        /** The day itself in a year; empty when there is no such day, 29 February for instance. */
        Optional<LocalDate> first(int inYear) {
            return day(inYear, first);
        }

        /** The last day in a year. */
        Optional<LocalDate> last(int inYear) {
            return day(inYear, last);
        }

        private Optional<LocalDate> day(int inYear, int day) {
            try {
                return Optional.of(LocalDate.of(inYear, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** The dates of a text in its order. */
    static List<Written> in(String text) {
        List<Written> dates = new ArrayList<>();
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            int month = Integer.parseInt(iso.group(2));
            if (month >= 1 && month <= 12) {
                add(dates, iso, Month.of(month), iso.group(3), Optional.empty(), Optional.of(iso.group(1)));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            add(dates, dayFirst, month(dayFirst.group(3)), dayFirst.group(1), group(dayFirst, 2), group(dayFirst, 4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            add(
                    dates,
                    monthFirst,
                    month(monthFirst.group(1)),
                    monthFirst.group(2),
                    group(monthFirst, 3),
                    group(monthFirst, 4));
        }
        dates.sort(Comparator.comparingInt(Written::start));
        return dates;
    }

    private static Optional<String> group(Matcher matcher, int number) {
        return Optional.ofNullable(matcher.group(number));
    }

    private static void add(
            List<Written> dates, Matcher at, Month month, String first, Optional<String> last, Optional<String> year) {
        int from = Integer.parseInt(first);
        int to = last.map(Integer::parseInt).orElse(from);
        boolean overlaps = dates.stream().anyMatch(date -> at.start() < date.end() && date.start() < at.end());
        if (from < 1 || from > 31 || to > 31 || to < from || overlaps) {
            return;
        }
        OptionalInt inYear = year.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        dates.add(new Written(at.start(), at.end(), month, from, to, inYear));
    }

    /** The month that begins with these letters. */
    static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month begins like " + word);
    }

    /** The text with its dates taken out. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        in(text).reversed().forEach(date -> rest.replace(date.start(), date.end(), " "));
        return rest.toString();
    }
}
