package org.entente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What would be right where a source's word for a state is known to nobody on that day: another day, another system of
 * codes, or the words that are spelt nearly the same. Advice for a person; nothing is read by it.
 */
public final class ActorAdvice {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int SHORT = 4;
    private static final int MOST = 3;

    private final States states;
    private final Map<String, List<ActorSpell>> words;
    private final Function<State, Optional<String>> spelling;
    private final String example;

    /**
     * @param words the words that the source may write
     * @param spelling how the source writes a state
     * @param example what a state's word looks like, with an article
     */
    ActorAdvice(
            States states,
            Map<String, List<ActorSpell>> words,
            Function<State, Optional<String>> spelling,
            String example) {
        this.states = states;
        this.words = words;
        this.spelling = spelling;
        this.example = example;
    }

    /** What to do about a word. */
    public String remedy(String word) {
        return otherDay(word)
                .or(() -> otherSystem(word))
                .or(() -> nearest(word))
                .orElse("write " + example);
    }

    private Optional<String> otherDay(String word) {
        return Optional.ofNullable(words.getOrDefault(word, words.get(word.toLowerCase(Locale.ROOT))))
                .map(spells -> "it is known "
                        + spells.stream().map(ActorAdvice::days).collect(Collectors.joining(" and "))
                        + "; mend the word or the date");
    }

    private static String days(ActorSpell spell) {
        return "from " + spell.from() + (spell.to().equals(ActorSpell.END) ? " on" : " to " + spell.to());
    }

    private Optional<String> otherSystem(String word) {
        return Stream.of(
                        written(states.listByCode(CodeSystem.FIPS, word), "in FIPS 10-4"),
                        written(states.listByCode(CodeSystem.ISO2, word), "in ISO 3166-1 alpha-2"),
                        written(states.listByCode(CodeSystem.COW_ABBREVIATION, word), "in Correlates of War"),
                        written(states.listByCode(CodeSystem.ISO3, word), "in ISO 3166-1 alpha-3"),
                        written(states.listByName(word), "in English"))
                .flatMap(Optional::stream)
                .distinct()
                .reduce((one, other) -> one + ", or " + other);
    }

    private Optional<String> written(List<State> meant, String system) {
        return meant.reversed().stream()
                .findFirst()
                .flatMap(state -> spelling.apply(state).map(code -> "write " + code + " for " + named(state, system)));
    }

    private static String named(State state, String system) {
        return state.name() + ", as it stands " + system;
    }

    private Optional<String> nearest(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = word.length() <= SHORT ? 1 : 2;
        String wanted = word.toLowerCase(Locale.ROOT);
        String near = words.keySet().stream()
                .filter(known -> distance(wanted, known.toLowerCase(Locale.ROOT)) <= most)
                .sorted(Comparator.<String>comparingInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(known -> known + meaning(known))
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? Optional.empty() : Optional.of("nearest are " + near);
    }

    /** The same letters in another order are nearest of all. */
    private static int distance(String one, String other) {
        return letters(one).equals(letters(other)) ? 0 : DISTANCE.apply(one, other);
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private String meaning(String known) {
        return words.getOrDefault(known, List.of()).stream()
                .reduce((_, later) -> later)
                .flatMap(spell -> spell.actor().state())
                .map(code -> states.getState(code).name())
                .filter(name -> !name.equalsIgnoreCase(known))
                .map(name -> " (" + name + ")")
                .orElse("");
    }
}
