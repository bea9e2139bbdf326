package org.entente.crisis;

import java.time.LocalDate;
import org.entente.series.Method;

/** Where a relation stands on a day, by what was known of that day and those before it. */
public sealed interface CrisisState {

    /** Covered, with enough history, and in no crisis. */
    record Calm() implements CrisisState {}

    /**
     * In a crisis that has not ended.
     *
     * @param since its onset
     */
    record InCrisis(LocalDate since) implements CrisisState {}

    /**
     * Not to be told; never to be read as calm.
     *
     * @param reason why, in plain words
     */
    record Unknown(String reason) implements CrisisState {}

    /** The state in one line. */
    default String line() {
        return switch (this) {
            case Calm _ -> "calm";
            case InCrisis(LocalDate since) -> "in crisis since " + since;
            case Unknown(String reason) -> "unknown: " + reason;
        };
    }

    /** The state in one line, as of a day, with the method that tells it. */
    default String line(LocalDate day, Method method) {
        return day + ": " + line() + " (machine-coded streams, " + method + ")";
    }
}
