package org.entente.situation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.situation.DayPhrase.Sight;

/** Years, decades and seasons: "in 2015", "the 1990s", "the summer of 2014", "last winter". */
final class YearPhrases {
    private static final int FIRST = 1800;
    private static final int LAST = 2099;
    private static final int DIGITS = 4;
    private static final int MONTHS_A_SEASON = 3;
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "during",
            "from",
            "through",
            "throughout",
            "early",
            "late",
            "mid",
            "before",
            "after",
            "to",
            "between");
    private static final Set<String> PART_OF = Set.of("end", "beginning", "start", "middle", "half", "quarter", "part");
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    private YearPhrases() {}

    static Set<String> seasons() {
        return SEASONS.keySet();
    }

    /** The year that a word writes with four digits. */
    static OptionalInt year(String key) {
        if (key.length() != DIGITS || !key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(key);
        return year >= FIRST && year <= LAST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    static Optional<DayPhrase> at(Words words, int index) {
        OptionalInt year = year(words.key(index));
        boolean part = words.key(index - 1).equals("of") && words.isAny(index - 2, PART_OF);
        boolean joined = part || (words.isAny(index - 1, BEFORE) && words.follows(index));
        if (year.isEmpty() || !joined || isCount(words, index)) {
            return decade(words, index);
        }
        int first = isPart(words.key(index - 1)) ? index - 1 : index;
        return DayPhrase.plain(first, index, _ -> Span.year(year.getAsInt()));
    }

    private static boolean isPart(String key) {
        return key.equals("early") || key.equals("late") || key.equals("mid");
    }

    /** "in 2000 cases" counts. A word with a small letter that ends in s and follows at once shows it. */
    private static boolean isCount(Words words, int index) {
        return words.follows(index + 1)
                && !words.isCapital(index + 1)
                && words.key(index + 1).endsWith("s")
                && !Set.of("was", "is", "has", "as").contains(words.key(index + 1));
    }

    private static Optional<DayPhrase> decade(Words words, int index) {
        String key = words.key(index);
        boolean written = key.length() == DIGITS + 1 && key.endsWith("0s");
        OptionalInt year = written ? year(key.substring(0, DIGITS)) : OptionalInt.empty();
        return year.isEmpty() ? Optional.empty() : DayPhrase.plain(index, index, _ -> Span.decade(year.getAsInt()));
    }

    static Optional<DayPhrase> season(Words words, int index) {
        Month month = SEASONS.getOrDefault(words.key(index), Month.JANUARY);
        OptionalInt year = MonthPhrases.yearBehind(words, index);
        if (year.isPresent()) {
            int last = index + (words.key(index + 1).equals("of") ? 2 : 1);
            return DayPhrase.plain(index, last, _ -> season(YearMonth.of(year.getAsInt(), month)));
        }
        Turn turn = Turn.before(words, index);
        return switch (turn) {
            case NONE, RELATIVE -> Optional.empty();
            case THIS, LAST, NEXT ->
                DayPhrase.plain(turn.first(words, index), index, sight -> season(month, turn, sight));
        };
    }

    private static Span season(Month month, Turn turn, Sight sight) {
        LocalDate day = sight.day();
        Span season = season(YearMonth.of(day.getYear(), month));
        boolean over = season.days().to().isBefore(day);
        boolean begun = !season.days().from().isAfter(day);
        int years = switch (turn) {
            case LAST -> over ? 0 : -1;
            case NEXT -> begun ? 1 : 0;
            case THIS -> !begun && month == Month.DECEMBER && !sight.toCome() && isWinter(day) ? -1 : 0;
            case NONE, RELATIVE -> 0;
        };
        return season(YearMonth.of(day.getYear() + years, month));
    }

    /** True in the months in which the winter is that of the year before. */
    private static boolean isWinter(LocalDate day) {
        return day.getMonthValue() <= MONTHS_A_SEASON;
    }

    /** The season that begins with a month, on the northern half of the globe. */
    private static Span season(YearMonth month) {
        return Span.between(
                month.atDay(1), month.plusMonths(MONTHS_A_SEASON - 1).atEndOfMonth(), Precision.SEASON);
    }
}
