package org.entente.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.actor.States;

/**
 * The state that a person means by a word: an ISO 3166-1 alpha-3 code, or an English name that only one state can have.
 *
 * @param states all states
 * @param day the day on which the word counts
 */
record StateWord(States states, LocalDate day) {
    private static final int CODE_LETTERS = 3;
    private static final int MOST_WRONG = 2;

    /** @throws NewCaseException with the nearest state, when none is meant or several could be */
    State resolve(String word) {
        String text = word.strip();
        Optional<State> byCode = states.find(CodeSystem.ISO3, text.toUpperCase(Locale.ROOT), day);
        if (byCode.isPresent()) {
            return byCode.get();
        }
        Optional<State> named = states.findByName(text, day);
        if (named.filter(state -> state.name().equalsIgnoreCase(text)).isPresent()) {
            return named.get();
        }
        List<State> possible = text.isEmpty() ? List.of() : possible(text, named);
        if (possible.size() > 1) {
            throw new NewCaseException("\"" + text + "\" can be "
                    + possible.stream().map(StateWord::shown).sorted().collect(Collectors.joining(" or "))
                    + "; write the code");
        }
        return named.orElseThrow(() -> new NewCaseException("no state is known as \"" + text + "\" on " + day
                + atAnotherTime(text).orElseGet(() -> nearest(text))));
    }

    /** The states in one of whose names the word stands, and the one that has it as a further name. */
    private List<State> possible(String text, Optional<State> named) {
        Pattern whole = Pattern.compile("(?i)\\b" + Pattern.quote(text) + "\\b");
        return Stream.concat(
                        named.stream(),
                        existing().filter(state -> whole.matcher(state.name()).find()))
                .distinct()
                .toList();
    }

    private Stream<State> existing() {
        return states.list().stream().filter(state -> state.existsOn(day));
    }

    private Optional<String> atAnotherTime(String text) {
        return Stream.concat(
                        states.listByCode(CodeSystem.ISO3, text.toUpperCase(Locale.ROOT)).stream(),
                        states.listByName(text).stream())
                .findFirst()
                .map(state -> "; " + shown(state) + " is one from " + state.from()
                        + state.to().map(last -> " to " + last).orElse(" on"));
    }

    private String nearest(String text) {
        boolean code = text.length() <= CODE_LETTERS;
        List<String> words =
                existing().map(state -> code ? state.code() : state.name()).toList();
        String wrong = code ? text.toUpperCase(Locale.ROOT) : text;
        return Mistakes.nearestOf(wrong, new TreeSet<>(words), code ? MOST_WRONG : Math.max(1, text.length() / 2))
                .flatMap(word -> existing()
                        .filter(state -> (code ? state.code() : state.name()).equals(word))
                        .findFirst())
                .map(state -> "; did you mean " + shown(state) + "?")
                .orElse("; write an ISO 3166-1 alpha-3 code such as IND, or the English name of a state");
    }

    private static String shown(State state) {
        return state.code() + " (" + state.name() + ")";
    }
}
