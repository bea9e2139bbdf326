package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state of the state system since 1946, for as long as its codes hold.
 *
 * @param code our key: ISO 3166-1 alpha-3, or the former code of a former state
 * @param from the first day on which it is this state
 * @param to the last day; empty while it lasts
 * @param name short English name
 * @param otherNames other names in use, former ones among them
 * @param demonyms adjectives and nouns for its people
 * @param capital its capital, if known
 * @param seats other names of the capital, and other seats of its government
 * @param codes its code in each system that has one
 * @param otherCodes further codes under which event data know it, today's code of a successor among them
 */
public record State(
        String code,
        LocalDate from,
        Optional<LocalDate> to,
        String name,
        List<String> otherNames,
        List<String> demonyms,
        Optional<String> capital,
        List<String> seats,
        Map<CodeSystem, String> codes,
        List<String> otherCodes) {

    /** Copies the collections. @throws IllegalArgumentException when the code is not three capital letters */
    public State {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a state's code is three capital letters, not " + code);
        }
        otherNames = List.copyOf(otherNames);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
        codes = Map.copyOf(codes);
        otherCodes = List.copyOf(otherCodes);
    }

    /** The names of its capital and of other seats of its government, under which news speaks of the state. */
    public Stream<String> seatNames() {
        return Stream.concat(capital.stream(), seats.stream());
    }

    /** True when the state exists on that day under this code. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
