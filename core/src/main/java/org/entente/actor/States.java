package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/**
 * All states since 1946, by code and by name, on a given day. The day matters: 365 is the Soviet Union in 1980 and Russia
 * in 2000. Unchanging; safe for use by several threads.
 */
public final class States {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final List<State> all;
    private final Map<CodeSystem, Map<String, List<State>>> byCode = new EnumMap<>(CodeSystem.class);
    private final Map<String, List<State>> byName = new HashMap<>();

    private States(List<State> all) {
        this.all = List.copyOf(all);
        for (CodeSystem system : CodeSystem.values()) {
            byCode.put(system, new HashMap<>());
        }
        for (State state : all) {
            state.codes().forEach((system, code) -> index(codes(system), code, state));
            index(byName, key(state.name()), state);
            state.otherNames().forEach(name -> index(byName, key(name), state));
        }
    }

    private Map<String, List<State>> codes(CodeSystem system) {
        return byCode.getOrDefault(system, Map.of());
    }

    private static void index(Map<String, List<State>> index, String key, State state) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(state);
    }

    /** The states of the shipped table. */
    public static States shipped() {
        return new States(WordList.read(States.class, "states.tsv").entries().stream()
                .map(States::state)
                .toList());
    }

    private static State state(Entry entry) {
        Map<CodeSystem, String> codes = new EnumMap<>(CodeSystem.class);
        for (CodeSystem system : CodeSystem.values()) {
            entry.find(system.column()).ifPresent(code -> codes.put(system, code));
        }
        return new State(
                entry.get("code"),
                entry.day("from").orElse(ALWAYS),
                entry.day("to"),
                entry.get("name"),
                entry.list("altNames"),
                entry.list("demonyms"),
                entry.find("capital"),
                entry.list("capitalAlt"),
                codes,
                entry.list("altCodes"));
    }

    /** The state that has this code on that day. */
    public Optional<State> find(CodeSystem system, String code, LocalDate day) {
        return on(day, codes(system).get(code));
    }

    /** The state of this English name on that day, whatever the case of the letters. */
    public Optional<State> findByName(String name, LocalDate day) {
        return on(day, byName.get(key(name)));
    }

    /** All states that ever had this code, earliest first as in the table. */
    public List<State> listByCode(CodeSystem system, String code) {
        return codes(system).getOrDefault(code, List.of());
    }

    /** All states that ever had this name. */
    public List<State> listByName(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** The state of this key. @throws IllegalArgumentException when there is none */
    public State getState(String code) {
        List<State> states = listByCode(CodeSystem.ISO3, code);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("no state has the code " + code);
        }
        return states.getLast();
    }

    /** All states, in the order of the table. */
    public List<State> list() {
        return all;
    }

    private static Optional<State> on(LocalDate day, @Nullable List<State> states) {
        return states == null
                ? Optional.empty()
                : states.stream().filter(state -> state.existsOn(day)).findFirst();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
