package org.entente.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that name days.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param link on which other phrase of the sentence it rests
 * @param meaning the days that it means
 */
record DayPhrase(int first, int last, Link link, Meaning meaning) {
    /** On which other phrase the days rest. */
    enum Link {
        /** None: they follow from the document's day. */
        NONE,
        /** The one before, else the document's day. */
        BEFORE,
        /** The one before; without it they are unknown. */
        BEFORE_ONLY,
        /** The one that comes next: "a day after Tuesday's attack". */
        NEXT
    }

    /**
     * From where a phrase is seen.
     *
     * @param day the document's day, or that of the phrase on which it rests
     * @param toCome true when the sentence speaks of what is to come
     */
    record Sight(LocalDate day, boolean toCome) {}

    /** The days of a phrase, if there are any. */
    @FunctionalInterface
    interface Meaning {
        Optional<Span> from(Sight sight);
    }

    /** Finds the phrase whose main word stands at an index. */
    @FunctionalInterface
    interface Finder {
        Optional<DayPhrase> at(Words words, int index);
    }

    /** Its words together with those of the next phrase. */
    DayPhrase through(DayPhrase next) {
        return new DayPhrase(first, next.last(), link, meaning);
    }

    static Optional<DayPhrase> of(int first, int last, Meaning meaning) {
        return Optional.of(new DayPhrase(first, last, Link.NONE, meaning));
    }

    static Optional<DayPhrase> plain(int first, int last, Function<Sight, Span> meaning) {
        return of(first, last, sight -> Optional.of(meaning.apply(sight)));
    }
}
