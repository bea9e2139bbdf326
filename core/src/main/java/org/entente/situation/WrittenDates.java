package org.entente.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates as English texts write them: 24 November 2015, 24th of November, November 24, 2015, Nov. 24, 2015-11-24, and
 * spans such as 23–24 January 2017. A date need not name its year. Time is linear in the length of the text.
 */
public final class WrittenDates {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    /** Blanks of pages do not break lines. */
    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String SPAN =
            "(?:" + BLANK + "*(?:[-–—/]|\\bto\\b|\\band\\b|\\buntil\\b)" + BLANK + "*" + DAY + ")?";
    private static final String YEAR = "(?:,?" + BLANK + "+((?:19|20)\\d{2})(?!\\d))?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.,:])" + DAY + SPAN + BLANK + "+(?:of" + BLANK + "+)?" + MONTH + "(?![a-z])" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + BLANK + "+" + DAY + "(?!\\d)" + SPAN + "(?!\\d)" + YEAR);
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
    public record Written(int start, int end, Month month, int first, int last, OptionalInt year) {
        /** The day itself in a year; empty when there is no such day, 29 February for instance. */
        public Optional<LocalDate> first(int inYear) {
            return day(inYear, first);
        }

        /** The last day in a year. */
        public Optional<LocalDate> last(int inYear) {
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
    public static List<Written> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        NavigableMap<Integer, Written> dates = new TreeMap<>();
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
        return new ArrayList<>(dates.values());
    }

    private static Optional<String> group(Matcher matcher, int number) {
        return Optional.ofNullable(matcher.group(number));
    }

    private static void add(
            NavigableMap<Integer, Written> dates,
            Matcher at,
            Month month,
            String first,
            Optional<String> last,
            Optional<String> year) {
        int from = Integer.parseInt(first);
        int to = last.map(Integer::parseInt).orElse(from);
        if (from < 1 || from > 31 || to > 31 || to < from || overlaps(dates, at)) {
            return;
        }
        OptionalInt inYear = year.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        dates.put(at.start(), new Written(at.start(), at.end(), month, from, to, inYear));
    }

    private static boolean overlaps(NavigableMap<Integer, Written> dates, Matcher at) {
        Map.Entry<Integer, Written> before = dates.lowerEntry(at.end());
        return before != null && before.getValue().end() > at.start();
    }

    /** The month that begins with these letters. */
    public static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month begins like " + word);
    }

    /** The text with its dates taken out. */
    public static String without(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (Written date : in(text)) {
            rest.append(text, from, date.start()).append(' ');
            from = date.end();
        }
        return rest.append(text, from, text.length()).toString();
    }
}
