package org.entente.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of an actor, for all days or for some.
 *
 * @param code the code, in capitals; empty for codes that say "nobody", such as {@code ---}
 * @param from the first day, empty without limit
 * @param to the last day, empty without limit
 */
record DatedCode(Optional<String> code, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Pattern FORM = Pattern.compile("([^\\s<>]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?");
    private static final Pattern DATE_IN_CODE = Pattern.compile(".*\\d{6}.*");
    private static final int SHORT = 6;
    private static final int LONG = 8;
    private static final int LAST_YEAR_OF_2000 = 30;

    /** What is between the brackets, as a code; the reason when it is none. */
    static Read<DatedCode> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Read.wrong("a code stands alone or with <date, >date or date-date after a blank");
        }
        if (DATE_IN_CODE.matcher(matcher.group(1)).matches()) {
            return Read.wrong("a blank must stand between the code and its date");
        }
        Optional<String> code = code(matcher.group(1));
        try {
            return Read.of(dated(code, matcher));
        } catch (DateTimeException _) {
            return Read.wrong("a date has six digits (YYMMDD) or eight (YYYYMMDD) and is a day of the calendar");
        }
    }

    boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    private static DatedCode dated(Optional<String> code, Matcher matcher) {
        if (matcher.group(3) != null) {
            LocalDate day = day(matcher.group(3));
            boolean before = matcher.group(2).equals("<");
            return new DatedCode(
                    code,
                    before ? Optional.empty() : Optional.of(day.plusDays(1)),
                    before ? Optional.of(day.minusDays(1)) : Optional.empty());
        }
        if (matcher.group(4) != null) {
            return new DatedCode(code, Optional.of(day(matcher.group(4))), Optional.of(day(matcher.group(5))));
        }
        return new DatedCode(code, Optional.empty(), Optional.empty());
    }

    private static Optional<String> code(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(code -> code.chars().anyMatch(Character::isLetterOrDigit));
    }

    private static LocalDate day(String digits) {
        if (digits.length() != SHORT && digits.length() != LONG) {
            throw new DateTimeException(digits);
        }
        int yearDigits = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, yearDigits));
        if (digits.length() == SHORT) {
            year += year <= LAST_YEAR_OF_2000 ? 2000 : 1900;
        }
        return LocalDate.of(
                year,
                Integer.parseInt(digits.substring(yearDigits, yearDigits + 2)),
                Integer.parseInt(digits.substring(yearDigits + 2)));
    }
}
