package org.entente.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weekdays: "on Monday", "last Friday", "Thursday night". */
final class WeekdayPhrases {
    private static final Set<String> NAMES_BEFORE = Set.of(
            "black", "bloody", "good", "easter", "palm", "ash", "holy", "cyber", "boxing", "super", "maundy", "whit");
    private static final Set<String> NAMES_BEHIND =
            Set.of("times", "telegraph", "mirror", "express", "mail", "herald", "post", "islands", "island", "trust");
    private static final Set<String> PARTS =
            Set.of("morning", "afternoon", "evening", "night", "midday", "noon", "midnight", "dawn");
    private static final Map<String, DayOfWeek> DAYS = days();

    private WeekdayPhrases() {}

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        days.putAll(Map.of(
                "mon", DayOfWeek.MONDAY,
                "tue", DayOfWeek.TUESDAY,
                "tues", DayOfWeek.TUESDAY,
                "wed", DayOfWeek.WEDNESDAY,
                "thu", DayOfWeek.THURSDAY,
                "thur", DayOfWeek.THURSDAY,
                "thurs", DayOfWeek.THURSDAY,
                "fri", DayOfWeek.FRIDAY));
        return days;
    }

    static Set<String> mainWords() {
        return DAYS.keySet();
    }

    static Optional<DayPhrase> at(Words words, int index) {
        DayOfWeek weekday = DAYS.get(words.key(index));
        boolean named = words.isAny(index - 1, NAMES_BEFORE) && words.isCapital(index - 1);
        boolean paper = words.isAny(index + 1, NAMES_BEHIND) && words.isCapital(index + 1);
        if (weekday == null || !words.isCapital(index) || named || paper) {
            return Optional.empty();
        }
        Turn turn = Turn.before(words, index);
        int last = words.follows(index + 1) && words.isAny(index + 1, PARTS) ? index + 1 : index;
        DayPhrase.Link link = turn == Turn.RELATIVE ? DayPhrase.Link.BEFORE_ONLY : DayPhrase.Link.NONE;
        return Optional.of(new DayPhrase(
                turn.first(words, index),
                last,
                link,
                sight -> Optional.of(Span.day(day(weekday, turn, sight.day(), sight.toCome())))));
    }

    /** The weekday as a document of that day means it; without more, the last one that is not after it. */
    private static LocalDate day(DayOfWeek weekday, Turn turn, LocalDate day, boolean toCome) {
        return switch (turn) {
            case LAST -> day.with(TemporalAdjusters.previous(weekday));
            case NEXT, RELATIVE -> day.with(TemporalAdjusters.next(weekday));
            case THIS -> day.with(weekday);
            case NONE ->
                day.with(toCome ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        };
    }
}
