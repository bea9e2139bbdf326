package org.entente.situation;

import java.time.LocalDate;
import org.entente.series.Window;

/** When an event happened or is to happen, as its sentence tells it. */
public sealed interface EventDay {
    /** The first and the last day that are meant. */
    Window days();

    /** Where the days lie, seen from the document's day. */
    Horizon horizon();

    /**
     * The sentence tells the day.
     *
     * @param day that day
     * @param horizon where it lies
     * @param start where the words of the day begin in the sentence
     * @param end behind their last character
     */
    record OnDay(LocalDate day, Horizon horizon, int start, int end) implements EventDay {
        @Override
        public Window days() {
            return new Window(day, day);
        }
    }

    /**
     * The sentence tells a span in which the event lies, or which it takes.
     *
     * @param days first and last day
     * @param precision what kind of span; never {@link Precision#DAY}
     * @param horizon where it lies
     * @param start where the words of the span begin in the sentence
     * @param end behind their last character
     */
    record Within(Window days, Precision precision, Horizon horizon, int start, int end) implements EventDay {}

    /**
     * The sentence tells no day of the event; the document's day stands in for it. That is an assumption and no knowledge.
     *
     * @param day the document's day
     * @param horizon {@link Horizon#FUTURE} when the event is told as one to come, else {@link Horizon#RECENT}
     */
    record Assumed(LocalDate day, Horizon horizon) implements EventDay {
        @Override
        public Window days() {
            return new Window(day, day);
        }
    }
}
