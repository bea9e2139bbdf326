package org.entente.situation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days around the document's: "yesterday", "this morning", "last night", "overnight". */
final class NearDayPhrases {
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private NearDayPhrases() {}

    static Set<String> mainWords() {
        return Set.of(
                "today", "tonight", "yesterday", "tomorrow", "overnight", "morning", "afternoon", "evening", "night");
    }

    static Optional<DayPhrase> at(Words words, int index) {
        String key = words.key(index);
        if (key.equals("overnight")) {
            return DayPhrase.plain(
                    index, index, sight -> Span.between(sight.day().minusDays(1), sight.day(), Precision.DAYS));
        }
        Integer days = DAYS.get(key);
        return days == null ? partOfDay(words, index) : named(words, index, days);
    }

    private static Optional<DayPhrase> named(Words words, int index, int days) {
        int last = words.follows(index + 1) && words.isAny(index + 1, PARTS) ? index + 1 : index;
        String before = words.key(index - 1);
        boolean two = words.key(index - 2).equals("day");
        if (two && before.equals("before") && days < 0) {
            return shifted(index - 2, last, days - 1);
        }
        if (two && before.equals("after") && days > 0) {
            return shifted(index - 2, last, days + 1);
        }
        return shifted(index, last, days);
    }

    private static Optional<DayPhrase> partOfDay(Words words, int index) {
        boolean night = words.key(index).equals("night");
        return switch (Turn.before(words, index)) {
            case THIS -> shifted(Turn.THIS.first(words, index), index, 0);
            case LAST -> night ? shifted(index - 1, index, -1) : Optional.empty();
            case NONE, NEXT, RELATIVE -> Optional.empty();
        };
    }

    private static Optional<DayPhrase> shifted(int first, int last, int days) {
        return DayPhrase.plain(first, last, sight -> Span.day(sight.day().plusDays(days)));
    }
}
