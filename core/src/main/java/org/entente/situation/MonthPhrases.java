package org.entente.situation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.situation.DayPhrase.Sight;

/** Months without a day: "in January", "early March", "the end of June", "February 2015". */
final class MonthPhrases {
    /** Words of time that make sure that "May" or "March" is the month. */
    private static final Set<String> BEFORE = Set.of(
            "in",
            "of",
            "since",
            "until",
            "till",
            "by",
            "during",
            "from",
            "between",
            "through",
            "throughout",
            "early",
            "late",
            "mid",
            "last",
            "next",
            "this",
            "before",
            "after",
            "to");
    /** Months that are names of persons or words as well. */
    private static final Set<String> AMBIGUOUS = Set.of("march", "april", "may", "june", "august", "mar", "jan", "dec");

    private MonthPhrases() {}

    static Optional<DayPhrase> at(Words words, int index) {
        Optional<Month> found = MonthNames.find(words.key(index));
        OptionalInt year = yearBehind(words, index);
        boolean sure = year.isPresent() || words.isAny(index - 1, BEFORE);
        if (found.isEmpty() || !words.isCapital(index) || (!sure && isAmbiguous(words, index))) {
            return Optional.empty();
        }
        Month month = found.get();
        int last = year.isEmpty() ? index : index + (words.key(index + 1).equals("of") ? 2 : 1);
        Part part = Part.before(words, index);
        Turn turn = year.isPresent() || part != Part.WHOLE ? Turn.NONE : Turn.before(words, index);
        int first = part == Part.WHOLE ? turn.first(words, index) : part.first(words, index);
        return DayPhrase.plain(
                first,
                last,
                sight -> part.of(Span.month(
                        year.isPresent() ? YearMonth.of(year.getAsInt(), month) : month(month, turn, sight))));
    }

    private static boolean isAmbiguous(Words words, int index) {
        return AMBIGUOUS.contains(words.key(index));
    }

    /** The year right behind a word, with a comma or "of" between or without. */
    static OptionalInt yearBehind(Words words, int index) {
        int at = words.key(index + 1).equals("of") ? index + 2 : index + 1;
        return at < words.size() && words.get(at).before() != Word.Break.STOP
                ? YearPhrases.year(words.key(at))
                : OptionalInt.empty();
    }

    /** The month as it is meant on a day: without more, the last one that has begun. */
    private static YearMonth month(Month month, Turn turn, Sight sight) {
        YearMonth now = YearMonth.from(sight.day());
        YearMonth same = now.withMonth(month.getValue());
        return switch (turn) {
            case THIS -> same;
            case LAST -> same.isBefore(now) ? same : same.minusYears(1);
            case NEXT, RELATIVE -> same.isAfter(now) ? same : same.plusYears(1);
            case NONE -> {
                if (sight.toCome()) {
                    yield same.isBefore(now) ? same.plusYears(1) : same;
                }
                yield same.isAfter(now) ? same.minusYears(1) : same;
            }
        };
    }

    /** A part of a month. */
    private enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE;

        private static final int THIRD = 10;

        static Part before(Words words, int index) {
            String before = words.key(index - 1);
            boolean of = before.equals("of");
            return switch (of ? words.key(index - 2) : before) {
                case "early", "beginning", "start" -> EARLY;
                case "mid", "middle" -> MIDDLE;
                case "late", "end" -> LATE;
                default -> WHOLE;
            };
        }

        int first(Words words, int index) {
            boolean of = words.key(index - 1).equals("of");
            boolean article = of && words.key(index - 3).equals("the");
            return index - (article ? 3 : of ? 2 : 1);
        }

        Span of(Span month) {
            LocalDate from = month.days().from();
            LocalDate to = month.days().to();
            return switch (this) {
                case WHOLE -> month;
                case EARLY -> Span.between(from, from.plusDays(THIRD - 1), Precision.MONTH);
                case MIDDLE -> Span.between(from.plusDays(THIRD), from.plusDays(2 * THIRD - 1), Precision.MONTH);
                case LATE -> Span.between(from.plusDays(2 * THIRD), to, Precision.MONTH);
            };
        }
    }
}
