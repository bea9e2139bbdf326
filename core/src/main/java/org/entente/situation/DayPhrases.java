package org.entente.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.situation.DayPhrase.Finder;
import org.entente.situation.DayPhrase.Sight;

/** Finds the phrases of a sentence that name days, in order and without overlap. */
final class DayPhrases {
    /** A day that a text without a year may lie behind its document's: editions are dated ahead, and plans told without "will". */
    private static final int DAYS_AHEAD = 7;
    /** 29 February comes back after eight years at most. */
    private static final int LONGEST_WAIT = 8;

    private static final Map<String, Finder> FINDERS = finders();

    private DayPhrases() {}

    private static Map<String, Finder> finders() {
        Map<String, Finder> finders = new HashMap<>();
        WeekdayPhrases.mainWords().forEach(word -> finders.put(word, WeekdayPhrases::at));
        NearDayPhrases.mainWords().forEach(word -> finders.put(word, NearDayPhrases::at));
        TimeUnit.spellings().forEach(word -> finders.put(word, UnitPhrases::at));
        MonthNames.all().forEach(word -> finders.put(word, MonthPhrases::at));
        YearPhrases.seasons().forEach(word -> finders.put(word, YearPhrases::season));
        return finders;
    }

    static List<DayPhrase> in(String sentence, Words words) {
        List<DayPhrase> phrases = new ArrayList<>();
        List<WrittenDates.Written> dates = WrittenDates.in(sentence);
        int date = 0;
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            while (date < dates.size() && dates.get(date).end() <= words.get(i).start()) {
                date++;
            }
            boolean written = date < dates.size()
                    && dates.get(date).start() < words.get(i).end();
            Optional<DayPhrase> found = written ? written(words, i, dates.get(date)) : phrase(words, i);
            if (found.isPresent() && found.get().first() >= free) {
                phrases.add(found.get());
                free = found.get().last() + 1;
                i = found.get().last();
            }
        }
        return phrases;
    }

    private static Optional<DayPhrase> phrase(Words words, int index) {
        if (words.get(index).isNumber()) {
            return YearPhrases.at(words, index);
        }
        Finder finder = FINDERS.get(words.key(index));
        return finder == null ? Optional.empty() : finder.at(words, index);
    }

    private static Optional<DayPhrase> written(Words words, int index, WrittenDates.Written date) {
        return DayPhrase.of(index, words.indexAt(date.end() - 1), sight -> days(date, year(date, sight)));
    }

    private static Optional<Span> days(WrittenDates.Written date, OptionalInt year) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = date.last(year.getAsInt());
        return date.first(year.getAsInt())
                .flatMap(from ->
                        last.map(to -> from.equals(to) ? Span.day(from) : Span.between(from, to, Precision.DAYS)));
    }

    /** The written year; else the last one in which the day is not far behind the document's, or the next when it is to come. */
    private static OptionalInt year(WrittenDates.Written date, Sight sight) {
        if (date.year().isPresent()) {
            return date.year();
        }
        int now = sight.day().getYear();
        for (int away = -1; away <= LONGEST_WAIT; away++) {
            int year = sight.toCome() ? now + away : now - away;
            if (fits(date, year, sight)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean fits(WrittenDates.Written date, int year, Sight sight) {
        try {
            Optional<LocalDate> day = sight.toCome() ? date.last(year) : date.first(year);
            return day.filter(found -> sight.toCome()
                            ? !found.isBefore(sight.day())
                            : !found.isAfter(sight.day().plusDays(DAYS_AHEAD)))
                    .isPresent();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
