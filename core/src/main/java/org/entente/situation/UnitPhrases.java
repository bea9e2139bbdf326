package org.entente.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.situation.DayPhrase.Link;

/** Phrases around a unit of time: "last week", "the past three days", "a year ago", "two days earlier", "the day before". */
final class UnitPhrases {
    private static final Set<String> TRAILING = Set.of("last", "past", "recent");
    private static final Set<String> SAME = Set.of("same", "that");
    /** "The day before yesterday" is another phrase. */
    private static final Set<String> NAMED = Set.of("yesterday", "tomorrow");

    private static final int RECENT_LOW = 2;
    private static final int RECENT_HIGH = 6;

    private UnitPhrases() {}

    static Optional<DayPhrase> at(Words words, int index) {
        return TimeUnit.find(words.key(index))
                .flatMap(unit -> counted(words, index, unit)
                        .or(() -> trailing(words, index, unit))
                        .or(() -> neighbour(words, index, unit))
                        .or(() -> turned(words, index, unit)));
    }

    /** "a year ago", "two days earlier", "three weeks later", "a day after Tuesday's attack". */
    private static Optional<DayPhrase> counted(Words words, int index, TimeUnit unit) {
        if (!words.follows(index + 1) || words.isAny(index + 2, NAMED)) {
            return Optional.empty();
        }
        return Amount.before(words, index).flatMap(amount -> switch (words.key(index + 1)) {
            case "ago" -> phrase(amount, index, Link.NONE, unit, 1);
            case "earlier" -> phrase(amount, index, Link.BEFORE, unit, 1);
            case "later" -> phrase(amount, index, Link.BEFORE_ONLY, unit, -1);
            case "before" -> phrase(amount, index, link(words, index, Link.BEFORE), unit, 1);
            case "after" -> phrase(amount, index, link(words, index, Link.BEFORE_ONLY), unit, -1);
            default -> Optional.<DayPhrase>empty();
        });
    }

    /** Counted from what comes next, if anything follows in the clause. */
    private static Link link(Words words, int index, Link otherwise) {
        return words.follows(index + 2) ? Link.NEXT : otherwise;
    }

    private static Optional<DayPhrase> phrase(Amount amount, int index, Link link, TimeUnit unit, int sign) {
        return Optional.of(new DayPhrase(amount.first(), index + 1, link, sight -> {
            Span span = unit.about(sight.day(), sign * amount.low(), sign * amount.high());
            return Optional.of(link == Link.NONE ? span.upTo(sight.day()) : span);
        }));
    }

    /** "the past three days", "in recent weeks", "the last week", "the next two months". */
    private static Optional<DayPhrase> trailing(Words words, int index, TimeUnit unit) {
        if (words.key(index + 1).equals("of") || !words.follows(index)) {
            return Optional.empty();
        }
        boolean recent = words.key(index - 1).equals("recent");
        Amount amount = Amount.before(words, index)
                .filter(found -> !recent)
                .orElse(recent ? new Amount(index, RECENT_LOW, RECENT_HIGH) : new Amount(index, 1, 1));
        int turn = amount.first() - 1;
        boolean article = words.key(turn - 1).equals("the") || amount.first() < index || recent;
        if (article && words.isAny(turn, TRAILING)) {
            return DayPhrase.plain(
                    turn,
                    index,
                    sight -> Span.between(unit.before(sight.day(), amount.high()), sight.day(), unit.precision()));
        }
        boolean coming = words.key(turn).equals("next") || words.key(turn).equals("coming");
        return amount.first() < index && coming
                ? DayPhrase.plain(
                        turn,
                        index,
                        sight -> Span.between(
                                sight.day().plusDays(1), unit.before(sight.day(), -amount.high()), unit.precision()))
                : Optional.empty();
    }

    /** "the day before", "the next day", "the same day", counted from the day told before. */
    private static Optional<DayPhrase> neighbour(Words words, int index, TimeUnit unit) {
        String before = words.follows(index) ? words.key(index - 1) : "";
        if (SAME.contains(before) && !words.key(index + 1).equals("of")) {
            return moved(index - 1, index, Link.BEFORE_ONLY, unit, 0);
        }
        if (unit != TimeUnit.DAY) {
            return Optional.empty();
        }
        return switch (before) {
            case "previous" -> moved(index - 1, index, Link.BEFORE, unit, -1);
            case "next", "following" -> moved(index - 1, index, Link.BEFORE_ONLY, unit, 1);
            case "the" -> besides(words, index, unit);
            default -> Optional.empty();
        };
    }

    private static Optional<DayPhrase> besides(Words words, int index, TimeUnit unit) {
        if (words.isAny(index + 2, NAMED)) {
            return Optional.empty();
        }
        return switch (words.follows(index + 1) ? words.key(index + 1) : "") {
            case "before" -> moved(index - 1, index + 1, link(words, index, Link.BEFORE), unit, -1);
            case "after" -> moved(index - 1, index + 1, link(words, index, Link.BEFORE_ONLY), unit, 1);
            default -> Optional.empty();
        };
    }

    private static Optional<DayPhrase> moved(int first, int last, Link link, TimeUnit unit, int units) {
        return Optional.of(new DayPhrase(first, last, link, sight -> Optional.of(unit.whole(sight.day(), units))));
    }

    /** "this week", "last month", "next year", "over the weekend". */
    private static Optional<DayPhrase> turned(Words words, int index, TimeUnit unit) {
        Turn turn = Turn.before(words, index);
        boolean plural = words.key(index).endsWith("s");
        if (unit == TimeUnit.HOUR
                || unit == TimeUnit.DAY
                || plural
                || words.key(index + 1).equals("of")) {
            return Optional.empty();
        }
        int first = turn.first(words, index);
        return switch (turn) {
            case THIS -> DayPhrase.plain(first, index, sight -> current(unit, sight));
            case LAST -> DayPhrase.plain(first, index, sight -> last(unit, sight.day()));
            case NEXT -> DayPhrase.plain(first, index, sight -> unit.whole(sight.day(), 1));
            case RELATIVE -> moved(first, index, Link.BEFORE_ONLY, unit, 1);
            case NONE ->
                unit == TimeUnit.WEEKEND && words.key(index - 1).equals("the")
                        ? DayPhrase.plain(index - 1, index, sight -> current(unit, sight))
                        : Optional.empty();
        };
    }

    private static Span current(TimeUnit unit, DayPhrase.Sight sight) {
        Span span = unit.whole(sight.day(), 0);
        if (sight.toCome()) {
            return new Span(
                    Span.between(sight.day(), span.days().to(), span.precision())
                            .days(),
                    span.precision());
        }
        boolean stillToCome = span.days().from().isAfter(sight.day());
        return stillToCome ? unit.whole(sight.day(), -1) : span.upTo(sight.day());
    }

    /** The unit before; of weekends the last one that is over. */
    private static Span last(TimeUnit unit, LocalDate day) {
        return unit.whole(day, -1);
    }
}
