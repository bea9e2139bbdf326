package org.entente.situation;

import java.util.Optional;
import java.util.Set;

/** How the days of a phrase bear on an act, from the word before it. */
enum Bearing {
    /** The act falls on them. */
    ON,
    /** It goes on from then. */
    SINCE,
    /** It ends then at the latest. */
    UNTIL,
    /** It falls before or behind them. */
    ASIDE;

    private static final int LONGEST = 3;
    private static final Set<String> SKIPPED = Set.of(
            "the",
            "at",
            "least",
            "about",
            "around",
            "early",
            "late",
            "dawn",
            "midnight",
            "noon",
            "morning",
            "night",
            "of");

    /** The bearing of a phrase whose first word stands at an index. */
    static Bearing of(Words words, DayPhrase phrase) {
        int at = phrase.first() - 1;
        boolean timeOfDay = false;
        for (int steps = 0; steps < LONGEST && words.isAny(at, SKIPPED); steps++) {
            timeOfDay |= words.isAny(at, Set.of("dawn", "midnight", "noon", "morning", "night"));
            at--;
        }
        boolean pointed = words.get(phrase.last()).possessive();
        return switch (words.key(at)) {
            case "since" -> SINCE;
            case "until", "till", "by" -> pointed ? ON : UNTIL;
            case "before", "after", "following" -> timeOfDay ? ON : ASIDE;
            case "ahead", "prior", "eve" -> ASIDE;
            case "to" -> words.key(at - 1).equals("prior") ? ASIDE : ON;
            default -> ON;
        };
    }

    /** The days in which the act lies, given those of the phrase. */
    Optional<Span> apply(Span span, DayPhrase.Sight sight) {
        boolean begun = !span.days().from().isAfter(sight.day());
        boolean open = span.days().to().isAfter(sight.day());
        return switch (this) {
            case ON -> Optional.of(span);
            case SINCE -> Optional.of(begun ? Span.between(span.days().from(), sight.day(), Precision.BOUND) : span);
            case UNTIL ->
                Optional.of(
                        open
                                ? Span.between(sight.day(), span.days().to(), Precision.BOUND)
                                : new Span(span.days(), Precision.BOUND));
            case ASIDE -> Optional.empty();
        };
    }
}
