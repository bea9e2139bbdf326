package org.entente.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.State;
import org.entente.actor.States;

/**
 * The state to which an actor of ICEWS belongs, by its name: the name of a state, else the name in brackets at its end, else the country
 * that rows with countries give to it most often.
 */
public final class StateNames {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)$");

    private final States states;
    private final Map<String, Map<String, Integer>> countries;
    private final LocalDate day;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /**
     * Knows states as of a day.
     *
     * @param countries the countries that rows give to a name, with how often
     */
    public StateNames(States states, Map<String, Map<String, Integer>> countries, LocalDate day) {
        this.states = states;
        this.countries = countries;
        this.day = day;
    }

    /** The code of the state; empty for an organisation, and for a name that is not known. */
    public Optional<String> find(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private Optional<String> look(String name) {
        return state(name).or(() -> bracketed(name)).or(() -> mostOften(name).flatMap(this::state));
    }

    private Optional<String> state(String name) {
        return states.findByName(name, day).map(State::code);
    }

    private Optional<String> bracketed(String name) {
        Matcher matcher = BRACKETS.matcher(name);
        return matcher.find() ? state(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> mostOften(String name) {
        return countries.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
